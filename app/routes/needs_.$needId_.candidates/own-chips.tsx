import { useTranslation } from 'react-i18next';
import { Details } from '~/ui/details';
import { ShiftChips, type ShiftChip } from '~/ui/shift-chips';

/** A strip of more shifts than this is as high as a phone and says less than its sum. */
const mostAtOnce = 8;

export const isLong = (chips: readonly ShiftChip[]): boolean => chips.length > mostAtOnce;

/** One person's shifts as a strip; many of them folded away. */
export function OwnChips({ chips }: { readonly chips: readonly ShiftChip[] }) {
  const { t } = useTranslation();
  if (!isLong(chips)) return <ShiftChips chips={chips} />;
  return (
    <Details summary={t('asking.candidates.whichShifts')}>
      <ShiftChips chips={chips} />
    </Details>
  );
}
