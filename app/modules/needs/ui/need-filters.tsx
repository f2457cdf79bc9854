import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { IsoDate } from '~/kernel/time';
import { sectors } from '~/kernel/vocabulary';
import { Details } from '~/ui/details';
import { FilterForm } from '~/ui/filter-form';
import { CheckboxField } from '~/ui/form/checkbox-field';
import { SelectField } from '~/ui/form/select-field';
import type { NeedFilter } from '../need-list';

export interface NeedFiltersProps {
  readonly filter: NeedFilter;
  readonly areas: readonly { readonly key: string; readonly name: string }[];
  readonly weeks: readonly IsoDate[];
  readonly competences: readonly { readonly key: string; readonly label: string }[];
  readonly canTake: boolean;
}

/** The filters of the list, as a GET form. */
export function NeedFilters({ filter, areas, weeks, competences, canTake }: NeedFiltersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const any = t('needs.list.any');
  const narrowed = [filter.sector, filter.area, filter.week, filter.competence, filter.mine].some(Boolean);
  return (
    <Details summary={t('needs.list.filter')} open={narrowed}>
      <FilterForm label={t('needs.list.filter')}>
        <input type="hidden" name="view" value={filter.view} />
        <SelectField
          name="sector"
          label={t('needs.list.sector')}
          emptyLabel={any}
          defaultValue={filter.sector ?? ''}
          options={sectors.map((sector) => ({ value: sector, label: t(`units.sectors.${sector}`) }))}
        />
        <SelectField
          name="area"
          label={t('needs.list.area')}
          emptyLabel={any}
          defaultValue={filter.area ?? ''}
          options={areas.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <SelectField
          name="week"
          label={t('needs.list.week')}
          emptyLabel={any}
          defaultValue={filter.week ?? ''}
          options={weeks.map((week) => ({ value: week, label: format.week(week) }))}
        />
        <SelectField
          name="competence"
          label={t('needs.list.competence')}
          emptyLabel={any}
          defaultValue={filter.competence ?? ''}
          options={competences.map(({ key, label }) => ({ value: key, label }))}
        />
        {canTake && <CheckboxField name="mine" label={t('needs.list.mine')} defaultChecked={filter.mine === 'on'} />}
      </FilterForm>
    </Details>
  );
}
