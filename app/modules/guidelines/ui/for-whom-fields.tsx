import { useTranslation } from 'react-i18next';
import { sectors } from '~/kernel/vocabulary';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { audiences } from '../guideline';

/** Audiences and sectors to choose; none is everybody, everywhere. */
export function ForWhomFields() {
  const { t } = useTranslation();
  return (
    <>
      <CheckboxCards
        name="audiences[]"
        label={t('guidelines.admin.audiences')}
        optional
        columns={2}
        options={audiences.map((audience) => ({ value: audience, label: t(`guidelines.audience.${audience}`) }))}
      />
      <CheckboxCards
        name="sectors[]"
        label={t('guidelines.admin.sectors')}
        optional
        columns={3}
        options={sectors.map((sector) => ({ value: sector, label: t(`units.sectors.${sector}`) }))}
      />
    </>
  );
}
