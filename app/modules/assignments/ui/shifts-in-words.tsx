import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Period } from '~/kernel/time';
import { Details } from '~/ui/details';
import { useShiftWords } from './use-shift-words';

const fewEnough = 5;

/** When: how many, at what time, on which days; each shift when that doesn't say it all. */
export function ShiftsInWords({ shifts }: { readonly shifts: readonly Period[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useShiftWords()(shifts);
  const list = (
    <ul className="grid gap-1">
      {shifts.map((shift) => (
        <li key={shift.start}>{format.shift(shift)}</li>
      ))}
    </ul>
  );
  const isShort = shifts.length <= fewEnough;
  return (
    <>
      <strong className="block">{words.lead}</strong>
      {words.days && (words.saysAll || !isShort) && <span className="block">{words.days}</span>}
      {!words.saysAll && (isShort ? list : <Details summary={t('loans.allShifts')}>{list}</Details>)}
    </>
  );
}
