import { useTranslation } from 'react-i18next';
import { Legend } from '~/ui/legend';
import { Table, type Column } from '~/ui/table';
import { Week7Head, Week7Swatch } from '~/ui/week7';
import type { RosterFilter } from '../roster-filter.schema';
import type { RosterRow } from '../roster-row';
import type { SortColumn } from '../roster-sort';
import { AskedCell, FreeCell, OutCell, PersonCell, PractisedCell, StateCell, TierCell, type CompetenceName } from './roster-cells';
import { ariaSortOf, SortLink } from './sort-link';

export interface RosterTableProps {
  readonly caption: string;
  readonly filter: RosterFilter;
  readonly rows: readonly RosterRow[];
  readonly competences: Readonly<Record<string, CompetenceName>>;
  /** the competence that each tier is named after */
  readonly plainKeys: readonly string[];
  /** "i uge 48" */
  readonly days: string;
  readonly askedWithinDays: number;
  readonly mayVerify: boolean;
}

/** A table on a wide screen and on paper, a list of people on a phone. */
export function RosterTable({ caption, filter, rows, competences, plainKeys, days, askedWithinDays, mayVerify }: RosterTableProps) {
  const { t } = useTranslation();
  const nameOf = (row: RosterRow) => (row.competence ? competences[row.competence.key] : undefined);
  const firstWeek = rows[0]?.free.days.slice(0, 7).map(({ date }) => date) ?? [];
  const sortLink = (column: SortColumn, text: string) => (
    <SortLink filter={filter} column={column}>
      {t(`rosters.column.${text}`, { days })}
    </SortLink>
  );
  const columns: readonly Column<RosterRow>[] = [
    {
      key: 'name',
      sort: ariaSortOf(filter, 'NAME', 'UNIT'),
      header: (
        <span className="flex flex-wrap gap-x-3">
          {sortLink('NAME', 'name')}
          {sortLink('UNIT', 'unit')}
        </span>
      ),
      cell: (row) => <PersonCell row={row} />,
    },
    {
      key: 'tier',
      plain: true,
      sort: ariaSortOf(filter, 'TIER'),
      header: sortLink('TIER', 'tier'),
      cell: (row) => <TierCell row={row} name={nameOf(row)} isPlain={plainKeys.includes(row.competence?.key ?? '')} />,
    },
    { key: 'state', plain: true, header: t('rosters.column.state'), cell: (row) => <StateCell row={row} name={nameOf(row)} mayVerify={mayVerify} /> },
    {
      key: 'practised',
      sort: ariaSortOf(filter, 'PRACTISED'),
      header: sortLink('PRACTISED', 'practised'),
      cellHeader: t('rosters.column.practised'),
      cell: (row) => <PractisedCell row={row} />,
    },
    {
      key: 'free',
      plain: true,
      sort: ariaSortOf(filter, 'FREE'),
      header: (
        <>
          <span className="block">{sortLink('FREE', 'free')}</span>
          <Week7Head dates={firstWeek} />
        </>
      ),
      cell: (row) => <FreeCell row={row} />,
    },
    { key: 'asked', plain: true, sort: ariaSortOf(filter, 'ASKED'), header: sortLink('ASKED', 'asked'), cell: (row) => <AskedCell row={row} withinDays={askedWithinDays} /> },
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
