import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '~/kernel/time';
import { addDays, mondayOf, weekdayOf } from '~/kernel/zone';
import { useFormat, type Format } from '~/i18n/use-format';
import { classNames } from './class-names';
import { Legend } from './legend';

/** yes: all day. part: some of it. shift: lent out or at work. no: can't. unknown: nothing said. */
export type DayState = 'yes' | 'part' | 'shift' | 'no' | 'unknown';

export interface StripDay {
  readonly date: IsoDate;
  readonly state: DayState;
  /** said to screen readers and as a tip, "kl. 7–15" */
  readonly detail?: string;
  readonly href?: string;
}

export interface DayStripProps {
  readonly caption: string;
  /** in order, without gaps; usually fourteen */
  readonly days: readonly StripDay[];
}

const looks: Readonly<Record<DayState, string>> = {
  yes: 'border-covered-fill bg-covered-tint text-ink',
  part: 'border-covered-fill part-day pb-2 text-ink',
  shift: 'border-covered-fill bg-covered-fill text-on-covered',
  no: 'border-dashed border-line-strong text-soft',
  unknown: 'border-dotted border-line-strong bg-surface text-soft',
};

/** The coming days as weeks of seven, with a word in each. */
export function DayStrip({ caption, days }: DayStripProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const weeks = weeksOf(days);
  const firstMonday = weeks[0]?.monday;
  const states = [...new Set(days.map(({ state }) => state))];
  return (
    <>
      <table className="-mx-[3px] w-[calc(100%+6px)] max-w-measure table-fixed border-separate border-spacing-[3px]">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {firstMonday &&
              weekdays.map((weekday) => (
                <th key={weekday} scope="col" className="text-center text-xs text-soft">
                  <abbr title={format.weekday(addDays(firstMonday, weekday))} className="no-underline">
                    {format.shortWeekday(addDays(firstMonday, weekday))}
                  </abbr>
                </th>
              ))}
          </tr>
        </thead>
        {weeks.map(({ monday, days: weekDays }) => (
          <tbody key={monday}>
            <tr>
              <th colSpan={7} scope="rowgroup" className="pt-2 text-xs text-soft">
                {weekTitle(weekDays, format)}
              </th>
            </tr>
            <tr>
              {weekdays.map((weekday) => {
                const day = weekDays.find(({ date }) => weekdayOf(date) === weekday + 1);
                return <td key={weekday}>{day && <Day day={day} />}</td>;
              })}
            </tr>
          </tbody>
        ))}
      </table>
      <Legend items={states.map((state) => ({ label: t(`ui.day.legend.${state}`), mark: <Swatch state={state} /> }))} />
    </>
  );
}

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

function Day({ day }: { readonly day: StripDay }) {
  const { t } = useTranslation();
  const format = useFormat();
  const look = classNames(
    'keep-colour grid min-h-[3.6rem] content-center justify-items-center gap-[0.05rem] rounded-s border-2 text-xs leading-tight tracking-[-0.015em] no-underline',
    looks[day.state]
  );
  const spoken = `${format.day(day.date)}: ${t(`ui.day.spoken.${day.state}`)}${day.detail ? `, ${day.detail}` : ''}`;
  const content: ReactNode = (
    <>
      <b aria-hidden="true" className="text-m tabular-nums">
        {Number(day.date.slice(8))}
      </b>
      <span aria-hidden="true">{t(`ui.day.${day.state}`)}</span>
      <span className="sr-only">{spoken}</span>
    </>
  );
  return day.href ? (
    <Link to={day.href} title={day.detail} className={classNames(look, 'hover:underline')}>
      {content}
    </Link>
  ) : (
    <div title={day.detail} className={look}>
      {content}
    </div>
  );
}

const Swatch = ({ state }: { readonly state: DayState }) => (
  <span aria-hidden="true" className={classNames('keep-colour size-[1.1rem] flex-none rounded-[3px] border-2', looks[state], 'pb-0')} />
);

interface StripWeek {
  readonly monday: IsoDate;
  readonly days: readonly StripDay[];
}

function weeksOf(days: readonly StripDay[]): StripWeek[] {
  const mondays = [...new Set(days.map(({ date }) => mondayOf(date)))];
  return mondays.map((monday) => ({ monday, days: days.filter(({ date }) => mondayOf(date) === monday) }));
}

/** "Uge 49, november og december": the months, since the days only carry their number. */
function weekTitle(days: readonly StripDay[], format: Format): string {
  const [first] = days;
  if (!first) return '';
  const months = [...new Set(days.map(({ date }) => format.month(date)))];
  const week = format.week(first.date);
  return `${week.charAt(0).toUpperCase()}${week.slice(1)}, ${format.list(months)}`;
}
