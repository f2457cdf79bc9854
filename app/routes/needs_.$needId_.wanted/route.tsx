import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { changeWanted } from '~/modules/assignments/need-end.commands.server';
import { manages } from '~/modules/needs/need.policy';
import { readNeed } from '~/modules/needs/need.queries.server';
import { CoverageGrid } from '~/ui/coverage-grid';
import { Crumb } from '~/ui/crumb';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { OtherPlace } from './other-place';
import { PlaceForm } from './place-form';
import { errorsAtFields, wantedFormSchema } from './wanted-form.schema';
import { readWantedPage } from './wanted-page.server';

const params = z.object({ needId: z.uuid() });

export const loader = guardedLoader(signedIn, params, (context, { needId }) => readWantedPage(context, needId));

export const action = formAction(signedIn, params, {
  changeWanted: intent(wantedFormSchema, async (context, input, { needId }: z.infer<typeof params>) => {
    const need = await readNeed(context.db, context.actor, needId);
    if (!need || !manages(context.actor, need.unitId)) throw notFound();
    const result = await changeWanted(context, { ...input, needId });
    return result.ok ? { go: `/needs/${needId}/wanted`, notice: { key: 'asking.notice.wanted' } } : { refused: result.refusal, fieldErrors: errorsAtFields(result.refusal) };
  }),
});

export const handle: Titled<typeof loader> = { title: (t, { need }) => `${t('asking.wanted.title')} ${need.title}` };

export default function WantedPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const { need, place } = page;
  return (
    <>
      <Crumb to={`/needs/${need.id}/candidates`}>{t('asking.candidates.helpTitle')}</Crumb>
      <PageTitle title={t('asking.wanted.title')} lede={need.title} />
      {place && <PlaceForm key={`${place.lineId} ${place.shiftId}`} page={page} place={place} answer={answer} />}
      <Section title={t('asking.wanted.choose')} hint={t('asking.wanted.chooseHint')}>
        <CoverageGrid
          caption={t('asking.wanted.choose')}
          lines={need.lines.map(({ id, title }) => ({ key: id, label: title }))}
          rows={need.rows.map(({ shiftId, period, cells }) => ({ key: shiftId, shift: period, cells }))}
          cellHref={(lineId, shiftId) => `?line=${lineId}&shift=${shiftId}`}
        />
        <OtherPlace page={page} />
      </Section>
    </>
  );
}
