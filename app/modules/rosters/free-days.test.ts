import { describe, expect, it } from 'vitest';
import { hourMs, type Period } from '~/kernel/time';
import { dayPeriod } from '~/kernel/zone';
import { freeDays, type TimeFacts } from './free-days';

const zone = 'Europe/Copenhagen';
const monday = dayPeriod('2026-11-23', zone).start;
const at = (startHour: number, endHour: number): Period => ({ start: monday + startHour * hourMs, end: monday + endHour * hourMs });
const facts = (changes: Partial<TimeFacts> = {}, availability: Partial<TimeFacts['availability']> = {}): TimeFacts => ({
  availability: { patterns: [], exceptions: [], pausedFrom: null, pausedUntil: null, ...availability },
  own: [],
  held: [],
  unavailable: false,
  ...changes,
});
const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMinute: 420, endMinute: 1380 }));
const states = (given: TimeFacts) => freeDays(given, '2026-11-23', 3, zone).days.map(({ state }) => state);

describe('free days of a roster', () => {
  it.each([
    ['registered free', facts({}, { patterns: everyDay }), ['free', 'free', 'free']],
    ['own work on Monday', facts({ own: [at(7, 15)] }, { patterns: everyDay }), ['free', 'free', 'free']],
    ['own work all Monday', facts({ own: [at(7, 23)] }, { patterns: everyDay }), ['no', 'free', 'free']],
    ['a few hours left on Monday', facts({ own: [at(7, 19)] }, { patterns: everyDay }), ['part', 'free', 'free']],
    ['lent out on Monday', facts({ held: [at(7, 15)] }, { patterns: everyDay }), ['out', 'free', 'free']],
    ['lent out, and nothing told', facts({ held: [at(7, 15)] }), ['out', 'no', 'no']],
    ['paused', facts({}, { patterns: everyDay, pausedFrom: '2026-11-01' }), ['no', 'no', 'no']],
    ['a private reason, lent out on Monday', facts({ held: [at(7, 15)], unavailable: true }, { patterns: everyDay }), ['out', 'no', 'no']],
    ['nothing told, with own work', facts({ own: [at(7, 15)] }), ['no', 'no', 'no']],
  ])('%s', (_, given, expected) => {
    expect(states(given)).toEqual(expected);
  });

  it('tells nothing registered from not free, and a private reason never as nothing registered', () => {
    const known = (given: TimeFacts) => freeDays(given, '2026-11-23', 7, zone).known;
    expect(known(facts())).toBe(false);
    expect(known(facts({ unavailable: true }))).toBe(true);
    expect(known(facts({}, { exceptions: [{ kind: 'AWAY', period: at(0, 24 * 7) }] }))).toBe(true);
  });

  it('gives each date once over the clock change', () => {
    expect(freeDays(facts(), '2026-10-24', 3, zone).days.map(({ date }) => date)).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
  });
});
