import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { sectors } from '~/kernel/vocabulary';
import { FilterForm } from '~/ui/filter-form';
import { DateField } from '~/ui/form/date-field';
import { SelectField } from '~/ui/form/select-field';
import type { InsightsFilter } from '../insights-filter.schema';

export interface InsightsFiltersProps {
  readonly filter: InsightsFilter;
  readonly areas: readonly { readonly key: string; readonly name: string }[];
  /** the months a representative chooses among; null is any days and places */
  readonly months: readonly string[] | null;
}

/** Time and place; a representative chooses a whole month and nothing else. */
export function InsightsFilters({ filter, areas, months }: InsightsFiltersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const all = t('insights.filter.all');
  if (months) {
    const monthName = (month: string): string => `${format.month(`${month}-01`)} ${month.slice(0, 4)}`;
    return (
      <FilterForm label={t('insights.filter.label')}>
        <SelectField
          name="month"
          label={t('insights.filter.month')}
          emptyLabel={null}
          options={months.map((month) => ({ value: month, label: monthName(month) }))}
          defaultValue={filter.from.slice(0, 7)}
        />
      </FilterForm>
    );
  }
  return (
    <FilterForm label={t('insights.filter.label')}>
      <DateField name="from" label={t('insights.filter.from')} defaultValue={filter.from} />
      <DateField name="to" label={t('insights.filter.to')} defaultValue={filter.to} />
      <SelectField
        name="sector"
        label={t('insights.filter.sector')}
        emptyLabel={all}
        options={sectors.map((sector) => ({ value: sector, label: t(`units.sectors.${sector}`) }))}
        defaultValue={filter.sector ?? ''}
      />
      <SelectField
        name="area"
        label={t('insights.filter.area')}
        emptyLabel={all}
        options={areas.map(({ key, name }) => ({ value: key, label: name }))}
        defaultValue={filter.areaKey ?? ''}
      />
    </FilterForm>
  );
}
