import { useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { readAfterwardsSums } from '~/modules/followup/afterwards-sums.queries.server';
import { AfterwardsSums } from '~/modules/followup/ui/afterwards-sums';
import { guardedInsights } from '~/modules/insights/guarded-insights';
import { shownWhole } from '~/modules/insights/insights';
import { monthsUntil, parseInsightsFilter, parseMonth, periodOf } from '~/modules/insights/insights-filter.schema';
import { insightsRights } from '~/modules/insights/insights.policy';
import { readInsights } from '~/modules/insights/insights.queries.server';
import { CoverageSection } from '~/modules/insights/ui/coverage-section';
import { FillSection } from '~/modules/insights/ui/fill-section';
import { InsightsFilters } from '~/modules/insights/ui/insights-filters';
import { LoadSection } from '~/modules/insights/ui/load-section';
import { UnmetSection } from '~/modules/insights/ui/unmet-section';
import { WaitingSection } from '~/modules/insights/ui/waiting-section';
import { readLabels } from '~/modules/matching/labels.queries.server';
import { readAreas } from '~/modules/needs/need-list.queries.server';
import { EmptyState } from '~/ui/empty-state';
import { Note } from '~/ui/note';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { PrintButton, PrintFoot } from '~/ui/print';

export const loader = guardedLoader(withRole('HR', 'COORDINATOR', 'REPRESENTATIVE'), noParams, async (context) => {
  const { db, actor, now, municipality, url } = context;
  const { seeSmall } = insightsRights(actor);
  const today = dateAt(now, municipality.zone);
  const filter = seeSmall ? parseInsightsFilter(url.searchParams, today) : parseMonth(url.searchParams, today);
  const insights = seeSmall ? shownWhole(await readInsights(context, filter)) : guardedInsights(await readInsights(context, filter, true));
  return {
    filter,
    insights,
    afterwards: await readAfterwardsSums(db, { period: periodOf(filter, municipality.zone), sector: filter.sector, areaKey: filter.areaKey }),
    labels: await readLabels(db, insights.unmet.flatMap(({ group }) => group.split(' '))),
    areas: await readAreas(db),
    months: seeSmall ? null : monthsUntil(today),
    municipality: municipality.name,
    reader: actor.name,
    now,
  };
});

export const handle: Titled = { title: (t) => t('insights.title') };

export default function Insights() {
  const { filter, insights, afterwards, labels, areas, months, municipality, reader, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const { search } = useLocation();
  const days = format.dayRange(filter.from, filter.to);
  const area = areas.find(({ key }) => key === filter.areaKey)?.name;
  const narrowedTo = [filter.sector ? t(`units.sectors.${filter.sector}`) : [], area ?? []].flat();
  return (
    <>
      <PageTitle title={t('insights.title')} lede={<span className="no-print">{t('insights.lede')}</span>} />
      <InsightsFilters key={search} filter={filter} areas={areas} months={months} />
      <div className="no-print mt-3 grid gap-2">
        {insights.isGuarded ? <Note icon="lock">{t('insights.guarded')}</Note> : <Note>{t('insights.filter.note')}</Note>}
      </div>
      <div className="mt-6 flex flex-wrap items-center justify-between gap-3">
        <p className="text-l font-semibold">
          {days}
          {narrowedTo.length > 0 && `. ${t('insights.narrowedTo', { filters: format.list(narrowedTo) })}`}
        </p>
        <PrintButton />
      </div>
      {insights.coverage.all.wanted === 0 ? (
        <EmptyState title={t('insights.nothing.title')}>{t('insights.nothing.text')}</EmptyState>
      ) : (
        <>
          <CoverageSection coverage={insights.coverage} isGuarded={insights.isGuarded} />
          <FillSection insights={insights} />
          <UnmetSection unmet={insights.unmet} labels={labels} isGuarded={insights.isGuarded} />
        </>
      )}
      <WaitingSection waiting={insights.waiting} />
      <LoadSection insights={insights} />
      <AfterwardsSums sums={afterwards} />
      <PrintFoot>{t('insights.printed', { days, municipality, when: format.dateTime(now), name: reader })}</PrintFoot>
    </>
  );
}
