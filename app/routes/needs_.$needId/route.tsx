import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { readFreedPlaces } from '~/modules/assignments/freed-places.queries.server';
import { FreedPlaces } from '~/modules/assignments/ui/freed-places';
import { readNeedPage } from '~/modules/needs/need-page.queries.server';
import { declineIntroduction } from '~/modules/needs/published.commands.server';
import { LineDemands } from '~/modules/needs/ui/line-demands';
import { NeedContacts, NeedTasks } from '~/modules/needs/ui/need-aside';
import { NeedCoverage } from '~/modules/needs/ui/need-coverage';
import { CoverageTags } from '~/modules/needs/ui/need-tags';
import { readCatalogue } from '~/modules/people/catalogue.queries.server';
import { Button, ButtonLink, ButtonRow, LinkRow } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { Notice } from '~/ui/notice';
import { AsideItem, PageTitle, TwoColumns } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { PrintButton, PrintFoot } from '~/ui/print';
import { Section } from '~/ui/section';

const params = z.object({ needId: z.uuid() });

export const loader = guardedLoader(signedIn, params, async ({ db, actor, now, municipality, language }, { needId }) => {
  const need = await readNeedPage(db, actor, needId, now);
  if (!need) throw notFound();
  const catalogue = await readCatalogue(db, municipality.country);
  const named = new Set(need.lines.flatMap(({ requirements, wished }) => [...wished, ...(requirements ?? []).flatMap(({ anyOf }) => anyOf)]));
  const labels = Object.fromEntries(catalogue.filter(({ key }) => named.has(key)).map(({ key, labels: names }) => [key, names[language]]));
  const freed = need.may.seeCandidates ? await readFreedPlaces(db, { needId }, now) : [];
  return { need, freed, labels, now, municipality: municipality.name, submissionKey: randomUUID() };
});

export const action = formAction(signedIn, params, {
  decline: intent(z.object({}), async (context, _form, { needId }: z.infer<typeof params>) => {
    const result = await declineIntroduction(context, needId);
    return result.ok ? { go: `/needs/${needId}`, notice: { key: 'needs.notice.declined' } } : { refused: result.refusal };
  }),
});

export const handle: Titled<typeof loader> = { title: (t, { need }) => need.title || t('needs.draft.untitled') };

export default function NeedPage() {
  const { need, freed, labels, now, municipality, submissionKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const format = useFormat();
  const { id, may, status, unit, days, ended } = need;
  const lede = days
    ? t('needs.page.days', { unit: unit.name, days: format.dayRange(dateAt(days.first, format.zone), dateAt(days.last, format.zone)) })
    : unit.name;
  // a place that somebody is asked about may still be applied for, one that is held may not
  const mayApplyNow = may.apply && !need.isOver && need.totals.held < need.totals.wanted;
  const coverage = need.rows.length > 0 && (
    <Section title={t('needs.page.coverage')}>
      <NeedCoverage needId={id} lines={need.lines} rows={need.rows} now={now} linked={may.seeCandidates} />
    </Section>
  );
  return (
    <>
      <Crumb to="/needs">{t('needs.page.back')}</Crumb>
      <PageTitle title={need.title || t('needs.draft.untitled')} lede={lede}>
        <CoverageTags totals={need.totals} isOver={need.isOver && status === 'PUBLISHED'} />
        <p className="mt-3 text-s text-soft">
          {t(`needs.kind.${need.kind}`)}. {t(`needs.priority.${need.priority}`)}. {t(`units.sectors.${unit.sector}`)}, {unit.area}.
        </p>
      </PageTitle>
      {answer?.refused && <Notice kind="error">{t(answer.refused.key, { ...answer.refused.params })}</Notice>}
      {ended && (
        <Notice kind="info" title={t(`needs.page.ended${status}`, { day: format.day(dateAt(ended.at, format.zone)) })}>
          {ended.reason !== '' && t('needs.page.endedReason', { reason: ended.reason })}
        </Notice>
      )}
      {need.isIntroducer && (
        <Notice kind="info" title={t('needs.page.introducing')}>
          <p>{t('needs.page.introducingText')}</p>
          <Form method="post" className="no-print mt-2">
            <input type="hidden" name="submissionKey" value={submissionKey} />
            <Button kind="second" small name="intent" value="decline">
              {t('needs.page.decline')}
            </Button>
          </Form>
        </Notice>
      )}
      <div className="mt-5">
        <ButtonRow>
          {status === 'DRAFT' && may.edit && <ButtonLink to={`/needs/${id}/edit`}>{t('needs.page.continueDraft')}</ButtonLink>}
          {may.seeCandidates && <ButtonLink to={`/needs/${id}/candidates`}>{t('needs.page.candidates')}</ButtonLink>}
          {mayApplyNow && <ButtonLink to={`/needs/${id}/apply`}>{t('needs.page.apply')}</ButtonLink>}
        </ButtonRow>
        {may.apply && !need.isOver && <p className="no-print mt-2 text-s text-soft">{t(mayApplyNow ? 'needs.page.applyHint' : 'needs.page.fullHint')}</p>}
      </div>
      <TwoColumns
        asideLabel={t('needs.page.aside')}
        aside={
          <>
            {may.manage && (
              <AsideItem first title={t('needs.page.tasks')}>
                <NeedTasks tasks={need.tasks} notTasks={need.notTasks} />
              </AsideItem>
            )}
            <NeedContacts need={need} />
          </>
        }
      >
        {/* whoever looks after the need asks how it stands; everybody else what they would come for */}
        {!may.manage && (
          <Section title={t('needs.page.tasks')}>
            <NeedTasks tasks={need.tasks} notTasks={need.notTasks} />
          </Section>
        )}
        {freed.length > 0 && (
          <Section title={t('loans.freed.title', { count: freed.length })}>
            <FreedPlaces needId={id} places={freed} />
          </Section>
        )}
        {may.manage && coverage}
        <Section title={t('needs.page.linesTitle')}>
          <LineDemands lines={need.lines} labels={labels} />
        </Section>
        {!may.manage && coverage}
        <div className="no-print mt-8 grid justify-items-start gap-1">
          {status === 'PUBLISHED' && may.edit && (
            <LinkRow to={`/needs/${id}/edit`} icon="edit">
              {t('needs.page.edit')}
            </LinkRow>
          )}
          {status === 'PUBLISHED' && may.edit && (
            <LinkRow to={`/needs/${id}/shifts`} icon="clock">
              {t('needs.page.shifts')}
            </LinkRow>
          )}
          {may.manage && status !== 'DRAFT' && (
            <LinkRow to={`/needs/new?from=${id}`} icon="copy">
              {t('needs.page.copy')}
            </LinkRow>
          )}
          {may.end && (
            <LinkRow to={`/needs/${id}/end`} icon="cross">
              {t('needs.page.end')}
            </LinkRow>
          )}
          <PrintButton />
        </div>
      </TwoColumns>
      <PrintFoot>{t('needs.page.printed', { municipality, day: format.day(format.today) })}</PrintFoot>
    </>
  );
}
