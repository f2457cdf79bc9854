import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Details } from '~/ui/details';
import { PlainRows } from '~/ui/marked-list';
import type { Period } from '~/kernel/time';

export interface LoanListProps {
  readonly loans: readonly {
    readonly assignmentId: string;
    readonly name: string;
    /** "til Solgården", "sygeplejerske fra Jobcenter" */
    readonly place: string;
    readonly shifts: readonly Period[];
  }[];
}

/** People lent, each with where, when and until when. */
export function LoanList({ loans }: LoanListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = loans.map(({ assignmentId, name, place, shifts }) => {
    const [first] = shifts;
    const last = shifts.at(-1);
    const days = first && last ? format.daysOf({ start: first.start, end: last.end }) : '';
    return {
      key: assignmentId,
      content: (
        <div className="grid gap-1">
          <p>
            <b>{name}</b> {place}
          </p>
          <p className="text-s">{t('units.loan.when', { shifts: t('units.loan.shifts', { count: shifts.length }), days })}</p>
          <div className="flex flex-wrap items-start gap-x-5 text-s">
            <Details summary={t('units.loan.all')}>
              <ul>
                {shifts.map((shift) => (
                  <li key={shift.start}>{format.shift(shift)}</li>
                ))}
              </ul>
            </Details>
            <Link to={`/assignments/${assignmentId}`} aria-label={t('units.loan.seeOf', { name })} className="inline-flex min-h-11 items-center">
              {t('units.loan.see')}
            </Link>
          </div>
        </div>
      ),
    };
  });
  return <PlainRows items={rows} />;
}
