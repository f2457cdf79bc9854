import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { dateAt } from '~/kernel/zone';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { leadersOr } from '~/modules/access/guards';
import { UnitLeaders } from '~/modules/availability/ui/unit-leaders';
import { maySeeAllUnits } from '~/modules/availability/unit.policy';
import { readUnits } from '~/modules/availability/units.queries.server';
import { EmptyState } from '~/ui/empty-state';
import { FilterForm } from '~/ui/filter-form';
import { TextField } from '~/ui/form/text-field';
import { PlainRows } from '~/ui/marked-list';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

export const loader = guardedLoader(leadersOr('HR', 'COORDINATOR'), noParams, async ({ db, actor, now, municipality, url }) => {
  const query = (url.searchParams.get('q') ?? '').slice(0, 80);
  return { units: await readUnits(db, actor, dateAt(now, municipality.zone), query), query, seesAll: maySeeAllUnits(actor) };
});

export const handle: Titled = { title: (t) => t('units.title') };

export default function Units() {
  const { units, query, seesAll } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('units.title')} lede={t(seesAll ? 'units.all' : 'units.yours')} />
      <FilterForm label={t('units.find')}>
        <TextField name="q" label={t('units.name')} defaultValue={query} optional />
      </FilterForm>
      <div className="mt-8">
        {units.length === 0 ? (
          <EmptyState title={query ? t('units.notFound', { query }) : t('units.none')} />
        ) : (
          <PlainRows
            items={units.map(({ id, name, sector, employed, leaders, deputies }) => ({
              key: id,
              content: (
                <div className="grid gap-1">
                  <Link to={`/units/${id}`} className="inline-flex min-h-11 items-center text-l font-semibold">
                    {name}
                  </Link>
                  <p className="text-s text-soft">{`${t(`units.sectors.${sector}`)}, ${t('units.people', { count: employed })}`}</p>
                  <div className="text-s">
                    <UnitLeaders leaders={leaders} deputies={deputies} />
                  </div>
                </div>
              ),
            }))}
          />
        )}
      </div>
    </>
  );
}
