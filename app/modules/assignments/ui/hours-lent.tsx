import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Details } from '~/ui/details';
import { FilterForm } from '~/ui/filter-form';
import { DateField } from '~/ui/form/date-field';
import { SubHeading } from '~/ui/section';
import { Table, type Column } from '~/ui/table';
import { sumsBy } from '../hours-lent';
import type { HoursOfUnit, HoursRow } from '../hours-lent.queries.server';

/** The hours lent out and in, in the days of the address, with their sums and the files. */
export function HoursLent({ unitId, hours }: { readonly unitId: string; readonly hours: HoursOfUnit }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { from, to } = hours;
  const search = new URLSearchParams({ from, to }).toString();
  return (
    <>
      <FilterForm key={search} label={t('units.hours.choose')} action={`/units/${unitId}#${hoursAnchor}`}>
        <DateField name="from" label={t('units.hours.from')} defaultValue={from} />
        <DateField name="to" label={t('units.hours.to')} defaultValue={to} />
      </FilterForm>
      <p className="mt-4 max-w-measure text-s text-soft">
        {t('units.hours.hint', { days: format.dayRange(from, to) })} {hours.hasUnitsBelow && t('units.hours.below')}
      </p>
      <SubHeading>{t('units.hours.out')}</SubHeading>
      <Direction rows={hours.out} ownUnit={(row) => row.fromUnit} otherUnit={(row) => row.toUnit} direction="out" withOwn={hours.hasUnitsBelow} />
      <SubHeading>{t('units.hours.in')}</SubHeading>
      <Direction rows={hours.in} ownUnit={(row) => row.toUnit} otherUnit={(row) => row.fromUnit} direction="in" withOwn={hours.hasUnitsBelow} />
      {hours.out.length + hours.in.length > 0 && (
        <p className="no-print mt-4 flex flex-wrap gap-x-5">
          {(['xlsx', 'csv'] as const).map((kind) => (
            // a file, not a page: the browser fetches it itself
            <a key={kind} href={`/units/${unitId}/hours.${kind}?${search}`} className="inline-flex min-h-11 items-center" download>
              {t(`units.hours.${kind}`)}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

export const hoursAnchor = 'timer';

/** More rows than this fold; their sums stand below. */
const mostAtOnce = 4;

interface DirectionProps {
  readonly rows: readonly HoursRow[];
  readonly ownUnit: (row: HoursRow) => string;
  readonly otherUnit: (row: HoursRow) => string;
  readonly direction: 'out' | 'in';
  /** several own units are on the page, so each row says which */
  readonly withOwn: boolean;
}

function Direction({ rows, ownUnit, otherUnit, direction, withOwn }: DirectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (rows.length === 0) return <p>{t(`units.hours.${direction}None`)}</p>;
  const units = sumsBy(rows, withOwn ? ownUnit : otherUnit);
  const all = rows.reduce((sum, row) => sum + row.hours, 0);
  const own: readonly Column<HoursRow>[] = withOwn ? [{ key: 'own', header: t('units.hours.own'), cell: ownUnit }] : [];
  const table = (
      <Table
        caption={t(`units.hours.${direction}`)}
        rows={rows}
        rowKey={(row) => `${row.assignmentId} ${row.fromUnit} ${row.agreementArea} ${row.position}`}
        columns={[
          {
            key: 'person',
            header: t('units.mine.person'),
            cell: ({ name, position, assignmentId }) => (
              <>
                <Link to={`/assignments/${assignmentId}`} className="inline-flex min-h-11 items-center">
                  {name}
                </Link>
                <span className="block font-normal text-soft">{position}</span>
              </>
            ),
          },
          ...own,
          { key: 'other', header: t(`units.hours.${direction}Unit`), cell: (row) => otherUnit(row) || t('units.hours.unknown') },
          { key: 'area', header: t('units.hours.agreement'), cell: ({ agreementArea }) => agreementArea || t('units.hours.unknown') },
          { key: 'shifts', header: t('units.hours.shifts'), cell: ({ shifts, first, last }) => `${shifts}, ${format.dayRange(first, last)}` },
          { key: 'hours', header: t('units.hours.hours'), align: 'end', cell: (row) => format.hours(row.hours) },
        ]}
      />
  );
  return (
    <>
      {rows.length > mostAtOnce ? <Details summary={t('units.hours.each', { count: rows.length })}>{table}</Details> : table}
      <ul className="mt-2 grid justify-items-end text-s">
        {units.length > 1 &&
          units.map(({ key, hours }) => (
            <li key={key}>{t('units.hours.sumOf', { unit: key || t('units.hours.unknown'), hours: format.hours(hours) })}</li>
          ))}
        <li className="font-semibold">{t('units.hours.sum', { hours: format.hours(all) })}</li>
      </ul>
    </>
  );
}
