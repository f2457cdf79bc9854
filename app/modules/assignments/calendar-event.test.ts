import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '~/kernel/time';
import { calendarEvent, isStillTold, type CalendarShift } from './calendar-event';

const asked = Date.UTC(2026, 10, 20, 8);
const start = Date.UTC(2026, 10, 23, 6);
const need = { version: 1, changedAt: asked, title: 'Hjælp til afsnit Birk', meetingPlace: 'Hovedindgangen' };
const held: CalendarShift = {
  id: 'a',
  assignmentId: 'b',
  period: { start, end: start + 8 * hourMs },
  state: 'HELD',
  askedAt: asked,
  heldAt: asked + hourMs,
  freedAt: null,
  assignmentCreatedAt: asked,
  need,
  unit: { name: 'Solgården', address: 'Skolevej 1' },
};
const freed: CalendarShift = { ...held, state: 'FREED', freedAt: asked + 2 * hourMs };

describe('a shift in a calendar', () => {
  it('says where and what, and that it holds', () => {
    expect(calendarEvent(held)).toMatchObject({ uid: 'a@jobbanken', isCancelled: false, place: 'Hovedindgangen, Skolevej 1', title: need.title, changedAt: asked + hourMs });
    expect(calendarEvent({ ...held, unit: { name: 'Birk', address: null } }).place).toBe('Hovedindgangen');
  });

  it('keeps its name and counts up with each change, also when it is taken again', () => {
    const changed = { ...held, need: { ...need, version: 2, changedAt: asked + 90 * minuteMs } };
    const again = { ...held, askedAt: asked + 3 * hourMs, heldAt: asked + 4 * hourMs };
    const events = [held, changed, freed, { ...freed, state: 'ASKED' as const, askedAt: asked + 3 * hourMs, freedAt: null }, again].map(calendarEvent);
    expect(new Set(events.map((event) => event.uid)).size).toBe(1);
    const sequences = events.map((event) => event.sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    expect(events.map((event) => event.isCancelled)).toEqual([false, false, true, true, false]);
  });

  it('counts within what a reader can hold, years later', () => {
    expect(calendarEvent({ ...freed, freedAt: asked + 3000 * dayMs }).sequence).toBeLessThan(2 ** 31);
  });

  it('is told while it holds, and 60 days after it was cancelled and would have been', () => {
    const end = freed.period.end;
    expect(isStillTold(calendarEvent(freed), end + 60 * dayMs - 1)).toBe(true);
    expect(isStillTold(calendarEvent(freed), end + 60 * dayMs)).toBe(false);
    expect(isStillTold(calendarEvent({ ...freed, freedAt: end + dayMs }), end + 60 * dayMs)).toBe(true);
    expect(isStillTold(calendarEvent(held), end + 5000 * dayMs)).toBe(true);
  });
});
