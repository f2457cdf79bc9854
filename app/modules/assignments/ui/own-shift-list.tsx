import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { ButtonLink } from '~/ui/button';
import { PlainRows } from '~/ui/marked-list';
import type { OwnShift } from '../next-shift';

/** A person's own shifts out, each with where; those ahead may be given up. */
export function OwnShiftList({ shifts, canFree = false }: { readonly shifts: readonly OwnShift[]; readonly canFree?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const contentOf = ({ loan, period, shiftId }: OwnShift) => (
    <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1">
      <div>
        <p className="font-semibold">{format.shift(period)}</p>
        <Link to={`/assignments/${loan.id}`} className="inline-block py-1">
          {loan.unit.name}
        </Link>
      </div>
      {canFree && loan.may.freeShift.may && (
        <ButtonLink
          to={`/assignments/${loan.id}?act=freeShifts&shift=${shiftId}#act-freeShifts`}
          kind="quiet"
          small
          aria-label={t('loans.mine.freeOf', { shift: format.shift(period) })}
        >
          {t('loans.mine.free')}
        </ButtonLink>
      )}
    </div>
  );
  return <PlainRows items={shifts.map((shift) => ({ key: `${shift.loan.id} ${shift.shiftId}`, content: contentOf(shift) }))} />;
}
