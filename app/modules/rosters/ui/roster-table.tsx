import { useTranslation } from 'react-i18next';
import { Legend } from '~/ui/legend';
import { Table, type Column } from '~/ui/table';
import { Week7Head, Week7Swatch } from '~/ui/week7';
import type { RosterRow } from '../roster-row';
import { FreeCell, OutCell, PersonCell, PractisedCell, StateCell, TierCell, type CompetenceName } from './roster-cells';

export interface RosterTableProps {
  readonly caption: string;
  readonly rows: readonly RosterRow[];
  readonly competences: Readonly<Record<string, CompetenceName>>;
  /** the competence that each tier is named after */
  readonly plainKeys: readonly string[];
  /** "i uge 48" */
  readonly days: string;
  readonly mayVerify: boolean;
}

/** A table on a wide screen and on paper, a list of people on a phone. */
export function RosterTable({ caption, rows, competences, plainKeys, days, mayVerify }: RosterTableProps) {
  const { t } = useTranslation();
  const nameOf = (row: RosterRow) => (row.competence ? competences[row.competence.key] : undefined);
  const firstWeek = rows[0]?.free.days.slice(0, 7).map(({ date }) => date) ?? [];
  const columns: readonly Column<RosterRow>[] = [
    { key: 'name', header: t('rosters.column.name'), cell: (row) => <PersonCell row={row} /> },
    { key: 'tier', plain: true, header: t('rosters.column.tier'), cell: (row) => <TierCell row={row} name={nameOf(row)} isPlain={plainKeys.includes(row.competence?.key ?? '')} /> },
    { key: 'state', plain: true, header: t('rosters.column.state'), cell: (row) => <StateCell row={row} name={nameOf(row)} mayVerify={mayVerify} /> },
    { key: 'practised', header: t('rosters.column.practised'), cell: (row) => <PractisedCell row={row} /> },
    {
      key: 'free',
      plain: true,
      header: (
        <>
          <span className="block">{t('rosters.column.free', { days })}</span>
          <Week7Head dates={firstWeek} />
        </>
      ),
      cell: (row) => <FreeCell row={row} />,
    },
    { key: 'out', plain: true, header: t('rosters.column.out'), cell: (row) => <OutCell row={row} /> },
    { key: 'called', header: t('rosters.column.called'), onlyPrint: true, cell: () => <span className="block size-5 rounded-s border-2 border-ink" /> },
  ];
  return (
    <>
      <Table caption={caption} columns={columns} rows={rows} rowKey={({ personId }) => personId} />
      <Legend
        items={(['free', 'part', 'out', 'no'] as const).map((state) => ({ label: t(`rosters.legend.${state}`), mark: <Week7Swatch state={state} /> }))}
      />
    </>
  );
}
