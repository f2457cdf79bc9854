import { useTranslation } from 'react-i18next';
import { sectors } from '~/kernel/vocabulary';
import { Details } from '~/ui/details';
import { FilterForm } from '~/ui/filter-form';
import { SelectField } from '~/ui/form/select-field';
import { TextField } from '~/ui/form/text-field';
import { audiences } from '../guideline';
import type { GuidelineFilter } from '../guideline.schema';

/** Words, audience and sector of the list, as a GET form. */
export function GuidelineFilters({ filter }: { readonly filter: GuidelineFilter }) {
  const { t } = useTranslation();
  return (
    <FilterForm label={t('guidelines.filter.title')} submitLabel={t('guidelines.filter.title')}>
      <TextField name="q" type="search" label={t('guidelines.filter.q')} hint={t('guidelines.filter.hint')} defaultValue={filter.q} maxLength={100} />
      <Details summary={t('guidelines.filter.more')} open={Boolean(filter.audience ?? filter.sector)}>
        <div className="grid gap-4">
          <SelectField
            name="audience"
            label={t('guidelines.filter.audience')}
            emptyLabel={t('guidelines.filter.any')}
            defaultValue={filter.audience ?? ''}
            options={audiences.map((audience) => ({ value: audience, label: t(`guidelines.audience.${audience}`) }))}
          />
          <SelectField
            name="sector"
            label={t('guidelines.filter.sector')}
            emptyLabel={t('guidelines.filter.anywhere')}
            defaultValue={filter.sector ?? ''}
            options={sectors.map((sector) => ({ value: sector, label: t(`units.sectors.${sector}`) }))}
          />
        </div>
      </Details>
    </FilterForm>
  );
}
