import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { useShiftWords } from '~/modules/assignments/ui/use-shift-words';
import type { Labels } from '~/modules/matching/labels';
import { reasonText } from '~/modules/matching/ui/reason-words';
import { Pip } from '~/ui/pip';
import { OwnReasons } from './own-reasons';
import type { OwnShift } from './own-shifts';

interface OtherShiftsProps {
  readonly shifts: readonly OwnShift[];
  readonly labels: Labels;
}

/** The shifts that can't be chosen: those that stand in the same way are said together, with why. */
export function OtherShifts({ shifts, labels }: OtherShiftsProps) {
  const alike = useAlike(labels);
  return (
    <ul className="grid gap-4">
      {alike(shifts).map((group) => (
        <OtherGroup key={group[0]?.id} shifts={group} labels={labels} />
      ))}
    </ul>
  );
}

/** Gives a function that puts shifts together which somebody can't take for the same reasons, word for word, or has asked for at once. */
function useAlike(labels: Labels): (shifts: readonly OwnShift[]) => OwnShift[][] {
  const { t } = useTranslation();
  const format = useFormat();
  const saidOf = (shift: OwnShift): string =>
    shift.state === 'CANNOT' ? shift.reasons.map((reason) => reasonText(reason, { t, format, labels, readBy: 'you', shifts: [shift] })).join(' ') : `${shift.state} ${shift.assignmentId}`;
  return (shifts) => {
    const groups = new Map<string, OwnShift[]>();
    for (const shift of shifts) groups.set(saidOf(shift), [...(groups.get(saidOf(shift)) ?? []), shift]);
    return [...groups.values()];
  };
}

function OtherGroup({ shifts, labels }: OtherShiftsProps) {
  const { t } = useTranslation();
  const shiftWords = useShiftWords();
  const [first] = shifts;
  if (!first) return null;
  const pip = first.state === 'CANNOT' ? 'none' : first.state === 'ASKED' ? 'asked' : 'covered';
  return (
    <li className="grid grid-cols-[1.6rem_1fr] gap-x-2">
      <Pip state={pip} className="mt-[0.15em] size-[1.25em]" />
      <div className="grid gap-1">
        <p className="font-semibold">{shiftWords(shifts.map(({ period }) => period)).line}</p>
        {first.state === 'CANNOT' ? (
          <OwnReasons reasons={first.reasons} labels={labels} shifts={[first]} withHelp />
        ) : (
          <p className="text-s">
            {t(`asking.apply.state.${first.state}`)}{' '}
            <Link to={`/assignments/${first.assignmentId}`} className="inline-flex min-h-11 items-center">
              {t(first.state === 'ASKED' ? 'asking.apply.answer' : 'asking.openLoan')}
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}
