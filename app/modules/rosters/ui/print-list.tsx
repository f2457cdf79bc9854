import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Week7Head } from '~/ui/week7';
import type { PrintRow } from '../print-rows';
import { PaperTable, type PaperColumn } from './paper-table';
import { AskedCell, FreeCell, OutCell, PractisedCell, StateCell, TierCell, type CompetenceName } from './roster-cells';

export interface PrintListProps {
  readonly rows: readonly PrintRow[];
  readonly competences: Readonly<Record<string, CompetenceName>>;
  readonly days: string;
  readonly caption: string;
  readonly askedWithinDays: number;
  /** on its side there is room for what a sheet on its end leaves out */
  readonly isWide: boolean;
  readonly foot: ReactNode;
}

const box = <span className="block size-5 rounded-s border-2 border-ink" />;

/** Everybody to ring, with the number and a box to tick. */
export function PrintList({ rows, competences, days, caption, askedWithinDays, isWide, foot }: PrintListProps) {
  const { t } = useTranslation();
  const nameOf = ({ competence }: PrintRow) => (competence ? competences[competence.key] : undefined);
  const week = rows[0]?.free.days.slice(0, 7).map(({ date }) => date) ?? [];
  const columns: (PaperColumn<PrintRow> & { readonly onlyWide?: boolean })[] = [
    { key: 'name', header: t('rosters.column.name'), cell: (row) => <Who row={row} /> },
    { key: 'phone', header: t('rosters.print.phone'), className: 'whitespace-nowrap tabular-nums', cell: ({ phone }) => phone ?? '–' },
    { key: 'tier', header: t('rosters.column.tier'), cell: (row) => <TierCell row={row} name={nameOf(row)} isPlain={!isWide} /> },
    { key: 'state', header: t('rosters.column.state'), cell: (row) => <StateCell row={row} name={nameOf(row)} mayVerify={false} /> },
    { key: 'practised', onlyWide: true, header: t('rosters.column.practised'), cell: (row) => <PractisedCell row={row} /> },
    {
      key: 'free',
      header: (
        <>
          <span className="block">{t('rosters.column.free', { days })}</span>
          <Week7Head dates={week} />
        </>
      ),
      cell: (row) => <FreeCell row={row} />,
    },
    { key: 'asked', header: t('rosters.column.asked'), cell: (row) => <AskedCell row={row} withinDays={askedWithinDays} /> },
    { key: 'out', onlyWide: true, header: t('rosters.column.out'), cell: (row) => <OutCell row={row} /> },
    { key: 'called', header: t('rosters.column.called'), cell: () => box },
  ];
  return (
    <div className="text-s print:text-[9pt]">
      <PaperTable caption={caption} columns={columns.filter(({ onlyWide }) => isWide || !onlyWide)} rows={rows} rowKey={({ personId }) => personId} foot={foot} />
    </div>
  );
}

function Who({ row }: { readonly row: Pick<PrintRow, 'name' | 'employments'> }) {
  return (
    <>
      <b className="font-semibold">{row.name}</b>
      {row.employments.map(({ position, unitName }) => (
        <span key={`${position} ${unitName}`} className="block text-xs text-soft">
          {`${position}, ${unitName}`}
        </span>
      ))}
    </>
  );
}
