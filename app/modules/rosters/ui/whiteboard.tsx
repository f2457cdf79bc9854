import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { IsoDate } from '~/kernel/time';
import { Week7Swatch } from '~/ui/week7';
import type { BoardRow } from '../print-rows';
import { PaperTable, type PaperColumn } from './paper-table';

/** more columns than this leave no room to write */
const mostDays = 7;

/** For a wall: big names and one box for each day, to be written in with a pen. */
export function Whiteboard({ rows, caption, foot }: { readonly rows: readonly BoardRow[]; readonly caption: string; readonly foot: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = rows[0]?.free.days.slice(0, mostDays).map(({ date }) => date) ?? [];
  const columns: readonly PaperColumn<BoardRow>[] = [
    { key: 'name', header: t('rosters.column.name'), className: 'w-[24%]', cell: (row) => <BoardName row={row} /> },
    { key: 'tier', header: t('rosters.column.tier'), cell: ({ tierKey }) => <b>{tierKey}</b> },
    ...days.map((date, index) => ({
      key: date,
      header: <span className="block whitespace-nowrap">{`${format.shortWeekday(date)} ${dayAndMonth(date)}`}</span>,
      className: 'w-[8%] border-l border-line-strong',
      cell: ({ free }: BoardRow) => <DayBox state={free.days[index]?.state ?? 'no'} label={t(`rosters.legend.${free.days[index]?.state ?? 'no'}`)} />,
    })),
    { key: 'note', header: t('rosters.print.note'), className: 'w-[14%] border-l-2 border-ink', cell: () => null },
  ];
  return (
    <div className="text-[1.2rem] print:text-[17pt]">
      <PaperTable caption={caption} columns={columns} rows={rows} rowKey={({ personId }) => personId} foot={foot} />
    </div>
  );
}

const dayAndMonth = (date: IsoDate): string => `${Number(date.slice(8))}.${Number(date.slice(5, 7))}.`;

/** The mark stands in the corner, the rest of the box is for the pen. */
function DayBox({ state, label }: { readonly state: BoardRow['free']['days'][number]['state']; readonly label: string }) {
  return (
    <span className="block min-h-[2.2em]">
      <Week7Swatch state={state} />
      <span className="sr-only">{label}</span>
    </span>
  );
}

function BoardName({ row: { name, employments } }: { readonly row: BoardRow }) {
  return (
    <>
      <b className="font-semibold">{name}</b>
      <span className="block text-[0.7em] text-soft">{employments.map(({ unitName }) => unitName).join(', ')}</span>
    </>
  );
}
