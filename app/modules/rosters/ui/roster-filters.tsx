import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { sectors } from '~/kernel/vocabulary';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { DateField } from '~/ui/form/date-field';
import { SelectField } from '~/ui/form/select-field';
import { Sheet } from '~/ui/sheet';
import { freeChoices, pageSizes, practisedChoices, stateChoices, yesNo, type RosterFilter } from '../roster-filter.schema';
import { sortChoices } from '../roster-sort';
import { TierChoices, type TierView } from './tier-choices';

export interface RosterFiltersProps {
  readonly filter: RosterFilter;
  readonly tiers: readonly TierView[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly { readonly key: string; readonly name: string }[];
  readonly askedWithinDays: number;
  readonly path: string;
}

/** Everything a roster can be narrowed by. A GET form: the filter stands in the address, and works without a script. */
export function RosterFilters({ filter, tiers, units, areas, askedWithinDays, path }: RosterFiltersProps) {
  const { t } = useTranslation();
  const named = <T extends string>(values: readonly T[], texts: string) => values.map((value) => ({ value, label: t(`rosters.${texts}.${value}`, { days: askedWithinDays }) }));
  const all = t('rosters.filter.all');
  const usesMore = [filter.unitId, filter.sector, filter.areaKey, filter.asked, filter.out].some(Boolean) || filter.sort !== 'FREE' || filter.per !== 25;
  return (
    <Form method="get" role="search" aria-label={t('rosters.filter.label')} className="no-print mt-5 grid gap-3" preventScrollReset>
      <TierChoices tiers={tiers} chosen={filter.tiers} />
      <Sheet className="grid gap-3">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_1fr_1fr_auto] lg:items-start">
          <DateField name="from" label={t('rosters.filter.from')} defaultValue={filter.from} />
          <DateField name="to" label={t('rosters.filter.to')} defaultValue={filter.to} />
          <SelectField name="free" label={t('rosters.filter.free')} emptyLabel={null} options={named(freeChoices, 'freeChoice')} defaultValue={filter.free} />
          <SelectField name="state" label={t('rosters.filter.state')} emptyLabel={all} options={named(stateChoices, 'stateChoice')} defaultValue={filter.state ?? ''} />
          <SelectField
            name="practised"
            label={t('rosters.filter.practised')}
            emptyLabel={t('rosters.filter.allYears')}
            options={named(practisedChoices, 'practisedChoice')}
            defaultValue={filter.practised ?? ''}
          />
          <Button kind="first" className="sm:w-max lg:mt-7">
            {t('ui.filter.show')}
          </Button>
        </div>
        <Details summary={t('rosters.filter.more')} open={usesMore}>
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <SelectField
              name="unit"
              label={t('rosters.filter.unitId')}
              emptyLabel={all}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={filter.unitId ?? ''}
            />
            <SelectField name="sector" label={t('rosters.filter.sector')} emptyLabel={all} options={named(sectors, 'sector')} defaultValue={filter.sector ?? ''} />
            <SelectField
              name="area"
              label={t('rosters.filter.areaKey')}
              emptyLabel={all}
              options={areas.map(({ key, name }) => ({ value: key, label: name }))}
              defaultValue={filter.areaKey ?? ''}
            />
            <SelectField name="asked" label={t('rosters.filter.asked')} emptyLabel={all} options={named(yesNo, 'askedChoice')} defaultValue={filter.asked ?? ''} />
            <SelectField name="out" label={t('rosters.filter.out')} emptyLabel={all} options={named(yesNo, 'outChoice')} defaultValue={filter.out ?? ''} />
            <SelectField name="sort" label={t('rosters.filter.sort')} emptyLabel={null} options={named(sortChoices, 'sortChoice')} defaultValue={filter.sort} />
            <SelectField
              name="per"
              label={t('rosters.filter.per')}
              emptyLabel={null}
              options={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
              defaultValue={String(filter.per)}
            />
          </div>
          <p className="mt-2">
            <Link to={path} className="inline-flex min-h-11 items-center">
              {t('rosters.filter.reset')}
            </Link>
          </p>
        </Details>
      </Sheet>
    </Form>
  );
}
