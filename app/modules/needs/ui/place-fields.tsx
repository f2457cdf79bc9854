import { useTranslation } from 'react-i18next';
import { Combobox } from '~/ui/form/combobox';
import { TextField } from '~/ui/form/text-field';
import type { StaffMember } from '../staff';

/** Where people meet, who meets them, and whom they call. */
export function PlaceFields({ staff }: { readonly staff: readonly StaffMember[] }) {
  const { t } = useTranslation();
  const people = staff.map(({ id, name, position }) => ({ key: id, label: [name, position].filter(Boolean).join(', ') }));
  return (
    <div className="grid gap-5">
      <TextField name="meetingPlace" label={t('needs.field.meetingPlace')} hint={t('needs.field.meetingPlaceHint')} />
      <Combobox name="introducerId" label={t('needs.field.introducerId')} hint={t('needs.field.introducerHint')} options={people} />
      <TextField name="contactName" label={t('needs.field.contactName')} width="half" />
      <TextField name="contactPhone" label={t('needs.field.contactPhone')} type="tel" width="half" />
    </div>
  );
}
