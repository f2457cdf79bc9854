import { useFormat } from '~/i18n/use-format';
import type { LoanShift } from '../loan';
import { CheckboxCards } from '~/ui/form/checkbox-cards';

export interface ShiftChoiceProps {
  readonly shifts: readonly LoanShift[];
  readonly label: string;
  readonly hint?: string;
  /** said under a shift, such as that its places are taken */
  readonly noteOf?: (shift: LoanShift) => string | undefined;
}

/** Which of some shifts; all are chosen from the start. A single one needs no choice. */
export function ShiftChoice({ shifts, label, hint, noteOf }: ShiftChoiceProps) {
  const format = useFormat();
  const [only] = shifts;
  if (shifts.length === 1 && only) return <input type="hidden" name="shiftIds[]" value={only.shiftId} />;
  return (
    <CheckboxCards
      name="shiftIds[]"
      label={label}
      hint={hint}
      options={shifts.map((shift) => ({ value: shift.shiftId, label: format.shift(shift.period), hint: noteOf?.(shift) }))}
      defaultValues={shifts.map((shift) => shift.shiftId)}
    />
  );
}
