import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { dateAt } from '~/kernel/zone';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { leadersOr } from '~/modules/access/guards';
import { UnitList } from '~/modules/availability/ui/unit-list';
import { maySeeAllUnits } from '~/modules/availability/unit.policy';
import { readUnits } from '~/modules/availability/units.queries.server';
import { EmptyState } from '~/ui/empty-state';
import { FilterForm } from '~/ui/filter-form';
import { TextField } from '~/ui/form/text-field';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

export const loader = guardedLoader(leadersOr('HR', 'COORDINATOR'), noParams, async ({ db, actor, now, municipality, url }) => {
  const query = (url.searchParams.get('q') ?? '').slice(0, 80);
  return { units: await readUnits(db, actor, dateAt(now, municipality.zone), query), query, seesAll: maySeeAllUnits(actor) };
});

/** More than these fold by sector, so that a phone shows where to look. */
const mostAtOnce = 12;

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
          <UnitList units={units} isFolded={units.length > mostAtOnce} />
        )}
      </div>
    </>
  );
}
