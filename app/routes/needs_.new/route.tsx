import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { leadersOr } from '~/modules/access/guards';
import { refusalOf } from '~/modules/access/refused-form';
import { readNewPage } from '~/modules/needs/new-page.queries.server';
import { startDraft } from '~/modules/needs/start-draft.commands.server';
import { startDraftSchema } from '~/modules/needs/start-draft.schema';
import { KindField } from '~/modules/needs/ui/urgency-fields';
import { Button, ButtonRow } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { Combobox } from '~/ui/form/combobox';
import { RadioCards } from '~/ui/form/radio-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

const posters = leadersOr('HR', 'COORDINATOR');

export const loader = guardedLoader(posters, noParams, async ({ db, actor, now, municipality, url }) => {
  const page = await readNewPage(db, actor, now, municipality.zone);
  const asked = url.searchParams.get('from') ?? '';
  const wished = url.searchParams.get('unit') ?? '';
  const from = page.earlier.find(({ id }) => id === asked);
  const unitId = from?.unitId ?? page.units.find(({ id }) => id === wished)?.id ?? page.units.find(({ id }) => actor.ledUnitIds[0] === id)?.id ?? '';
  return { ...page, start: { unitId, kind: 'SHORTAGE', from: from?.id ?? '' }, submissionKey: randomUUID() };
});

export const action = formAction(posters, noParams, {
  start: intent(startDraftSchema, async (context, input) => {
    const result = await startDraft(context, input);
    if (result.ok) return { go: `/needs/${result.value.needId}/edit`, notice: { key: 'needs.notice.started' } };
    return { refused: result.refusal, fieldErrors: { unitId: [result.refusal.key] } };
  }),
});

export const handle: Titled = { title: (t) => t('needs.start.title') };

export default function NewNeed() {
  const { units, earlier, start, submissionKey } = useLoaderData<typeof loader>();
  const refusal = refusalOf(useActionData<typeof action>(), 'start');
  const { t } = useTranslation();
  const format = useFormat();
  const [only] = units;
  const choices = [
    { value: '', label: t('needs.start.blank'), hint: t('needs.start.blankHint') },
    ...earlier.map(({ id, title, unitName, days }) => ({
      value: id,
      label: t('needs.start.again', { title }),
      hint: t('needs.start.againHint', { unit: unitName, days: format.dayRange(dateAt(days.first, format.zone), dateAt(days.last, format.zone)) }),
    })),
  ];
  return (
    <Narrow>
      <Crumb to="/needs">{t('needs.page.back')}</Crumb>
      <PageTitle title={t('needs.start.title')} lede={t('needs.start.lede')} />
      <SchemaForm
        schema={startDraftSchema}
        values={refusal.values ?? start}
        serverErrors={refusal.serverErrors}
        submissionKey={submissionKey}
        intent="start"
        className="mt-6"
      >
        {units.length === 1 && only ? (
          <input type="hidden" name="unitId" value={only.id} />
        ) : (
          <Combobox
            name="unitId"
            label={t('needs.field.unit')}
            options={units.map(({ id, name, sector }) => ({ key: id, label: name, hint: t(`units.sectors.${sector}`) }))}
          />
        )}
        <KindField />
        {choices.length > 1 && <RadioCards name="from" label={t('needs.start.from')} options={choices} />}
        <ButtonRow>
          <Button>{t('needs.start.go')}</Button>
        </ButtonRow>
      </SchemaForm>
    </Narrow>
  );
}
