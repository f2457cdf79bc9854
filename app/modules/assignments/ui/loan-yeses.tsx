import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { Yeses, type Yes, type YesState } from '~/ui/yeses';
import type { Loan, LoanYes } from '../loan';
import type { ShownYesState } from '../shown-yeses';

const states: Readonly<Record<ShownYesState, YesState>> = { yes: 'yes', some: 'yes', missing: 'missing', notYet: 'missing', late: 'late', no: 'no' };

export interface LoanYesesProps {
  readonly loan: Loan;
  readonly size?: 'small' | 'large';
  readonly on?: 'surface' | 'sunken' | 'paper';
}

/** The three yeses of an assignment, as its reader calls them: large with names and times, small with the day. */
export function LoanYeses({ loan, size = 'small', on }: LoanYesesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isOwn = loan.own.includes('PERSON');
  const isLarge = size === 'large';
  const isOver = loan.state.state === 'ENDED';
  const labelOf = ({ party, unitName }: LoanYes): string => {
    if (party === 'PERSON') return isOwn ? t('loans.you') : t('loans.yes.person');
    return party === 'HOME' && isOwn && !isLarge ? t('loans.yes.homeLeader') : unitName ?? '';
  };
  const whenOf = (yes: LoanYes): string | undefined => {
    if (yes.state === 'notYet') return isLarge && !isOver ? t(isOwn ? 'loans.yes.notYet' : 'loans.yes.notYetOther') : undefined;
    const at = yes.at === null ? [] : [isLarge ? format.dateTime(yes.at) : format.date(dateAt(yes.at, format.zone))];
    const some = yes.state === 'some' ? [t('loans.yes.some', { yes: yes.yesTo, of: yes.of })] : [];
    const via = yes.via === 'PHONE' ? [yes.recordedBy ? t('loans.yes.phoneBy', { who: yes.recordedBy }) : t('loans.yes.phone')] : yes.via === 'STANDING' ? [t('loans.yes.standing')] : [];
    return [...some, ...(isLarge ? [...via, ...at] : at)].join(', ') || undefined;
  };
  const nameOf = ({ party, givenBy, responsible, responsibleNames }: LoanYes): string => {
    if (givenBy) return givenBy;
    if (party === 'PERSON') return loan.person.name ?? t('loans.nameLater');
    return responsible?.as === 'NOBODY' ? t('loans.yes.crisisStaff') : format.list(responsibleNames);
  };
  const rows = loan.yeses.map(
    (yes): Yes => ({
      label: labelOf(yes),
      name: isLarge ? nameOf(yes) : undefined,
      when: whenOf(yes),
      state: isOver && (yes.state === 'missing' || yes.state === 'notYet') ? 'none' : states[yes.state],
    })
  );
  return <Yeses yeses={distinct(rows)} size={size} on={on} />;
}

/** Two leaders of one unit, or a unit that lends to itself, still are two yeses. */
const distinct = (rows: readonly Yes[]): Yes[] =>
  rows.map((row, index) => (rows.slice(0, index).some((before) => before.label === row.label) ? { ...row, label: `${row.label} (${index})` } : row));
