import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { hasRole } from '~/kernel/actor';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { byUrgency, narrowed, parseNeedFilter, weeksOf } from '~/modules/needs/need-list';
import { listNeeds, readAreas } from '~/modules/needs/need-list.queries.server';
import { manages, mayCreateAny } from '~/modules/needs/need.policy';
import { NeedFilters } from '~/modules/needs/ui/need-filters';
import { NeedRow } from '~/modules/needs/ui/need-row';
import { readCatalogue } from '~/modules/people/catalogue.queries.server';
import { ButtonLink } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { LineTabs } from '~/ui/line-tabs';
import { PlainRows } from '~/ui/marked-list';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { Section } from '~/ui/section';
import { ChanceText } from './chance-text';
import { readMyChances } from './my-chances.server';

const perPage = 25;

export const loader = guardedLoader(signedIn, noParams, async (context) => {
  const { db, actor, now, municipality, language, url } = context;
  const maySeeOwn = mayCreateAny(actor);
  const filter = parseNeedFilter(url.searchParams, maySeeOwn);
  const all = await listNeeds(db, actor, filter.view, now);
  const catalogue = await readCatalogue(db, municipality.country);
  const demanded = new Set(all.flatMap(({ competenceKeys }) => competenceKeys));
  const found = narrowed(all, filter, municipality.zone).sort(byUrgency);
  const forMe = filter.view === 'open' && actor.homeUnitIds.length > 0 ? found.filter(({ unitId }) => !manages(actor, unitId)) : [];
  const { chances, labels } = await readMyChances(context, forMe);
  const mine = found.filter(({ id }) => (chances[id]?.can ?? 0) > 0);
  // what one can't take is worth knowing of, after what one can
  const shown = filter.mine ? mine : [...mine, ...found.filter((need) => !mine.includes(need))];
  return {
    filter,
    maySeeOwn,
    ownIsAll: hasRole(actor, 'HR', 'COORDINATOR'),
    canTake: filter.view === 'open' && actor.homeUnitIds.length > 0,
    areas: await readAreas(db),
    weeks: weeksOf(all, now, municipality.zone),
    competences: catalogue
      .filter(({ key }) => demanded.has(key))
      .map(({ key, labels: names }) => ({ key, label: names[language] }))
      .sort((a, b) => a.label.localeCompare(b.label, language)),
    total: shown.length,
    mineFirst: mine.length > 0 && mine.length < shown.length,
    isEmpty: all.length === 0,
    needs: shown.slice((filter.page - 1) * perPage, filter.page * perPage).map((need) => ({ ...need, managed: manages(actor, need.unitId) })),
    chances,
    labels,
    search: url.search,
  };
});

/** The same filters with some of them changed. */
function withFilter(search: string, change: Readonly<Record<string, string | null>>): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  return `/needs${params.size > 0 ? `?${params}` : ''}`;
}

export const handle: Titled = { title: (t) => t('needs.title') };

export default function Needs() {
  const { filter, maySeeOwn, ownIsAll, canTake, areas, weeks, competences, total, mineFirst, isEmpty, needs, chances, labels, search } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const chanceOf = (id: string) => {
    const chance = chances[id];
    return chance && <ChanceText chance={chance} labels={labels} />;
  };
  const isFiltered = Boolean(filter.sector ?? filter.area ?? filter.week ?? filter.competence ?? filter.mine);
  const views = [
    { view: 'own', title: t(ownIsAll ? 'needs.list.everywhere' : 'needs.list.own') },
    { view: 'drafts', title: t('needs.list.drafts') },
    { view: 'open', title: t('needs.list.openTitle') },
  ] as const;
  return (
    <>
      <PageTitle title={t('needs.title')} lede={maySeeOwn ? undefined : t('needs.lede')} />
      {maySeeOwn && (
        <div className="no-print mt-4 grid gap-4">
          <div className="flex flex-wrap gap-3">
            <ButtonLink to="/needs/new" icon="plus">
              {t('needs.list.new')}
            </ButtonLink>
            {filter.view === 'own' && !isEmpty && (
              <ButtonLink to={filter.week ? `/needs/copy?from=${filter.week}` : '/needs/copy'} kind="second">
                {t('needs.list.copySeveral')}
              </ButtonLink>
            )}
          </div>
          <LineTabs
            label={t('needs.title')}
            tabs={views.map(({ view, title }) => ({ key: view, title, to: withFilter('', { view }), current: view === filter.view }))}
          />
        </div>
      )}
      {(!isEmpty || isFiltered) && (
        <div className="no-print mt-4">
          <NeedFilters key={search} filter={filter} areas={areas} weeks={weeks} competences={competences} canTake={canTake} />
        </div>
      )}
      <Section title={t('needs.list.count', { count: total })} hint={mineFirst ? t('needs.list.mineFirst') : undefined} className="mt-8">
        {needs.length > 0 ? (
          <PlainRows
            inPairs
            items={needs.map((need) => ({
              key: need.id,
              content: (
                <NeedRow need={need} to={need.status === 'DRAFT' ? `/needs/${need.id}/edit` : `/needs/${need.id}`} managed={need.managed}>
                  {chanceOf(need.id)}
                </NeedRow>
              ),
            }))}
          />
        ) : isFiltered ? (
          <EmptyState
            title={t('needs.list.nothingFound')}
            action={
              <ButtonLink kind="second" to={withFilter('', { view: maySeeOwn ? filter.view : null })}>
                {t('needs.list.clear')}
              </ButtonLink>
            }
          />
        ) : filter.view === 'drafts' ? (
          <EmptyState title={t('needs.list.draftsEmpty')} />
        ) : (
          <EmptyState
            title={t('needs.list.emptyTitle')}
            action={
              <ButtonLink kind="second" to="/me/availability">
                {t('needs.list.emptyAction')}
              </ButtonLink>
            }
          >
            {t('needs.list.emptyText')}
          </EmptyState>
        )}
        {total > perPage && (
          <Pagination
            page={filter.page}
            perPage={perPage}
            total={total}
            hrefFor={(page) => withFilter(search, { page: page === 1 ? null : String(page) })}
          />
        )}
      </Section>
    </>
  );
}
