import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { hourMs, type Period } from '~/kernel/time';
import { instantAt } from '~/kernel/zone';
import type { CalendarEvent } from './calendar-event';
import { calendarText, type CalendarFile } from './calendar-text';

const copenhagen = 'Europe/Copenhagen';
const words = { name: 'Mine vagter', summary: (unit: string) => `Vagt: ${unit}`, more: 'Se mere:' };
const origin = 'https://jobbank.example.dk';

const event = (changes: Partial<CalendarEvent>): CalendarEvent => ({
  uid: 'a@jobbanken',
  assignmentId: 'b',
  period: { start: Date.UTC(2026, 10, 23, 6), end: Date.UTC(2026, 10, 23, 14) },
  isCancelled: false,
  sequence: 3,
  changedAt: Date.UTC(2026, 10, 20, 8),
  unitName: 'Solgården',
  title: 'Hjælp til afsnit Birk',
  place: 'Hovedindgangen',
  ...changes,
});

const write = (events: readonly CalendarEvent[], changes: Partial<CalendarFile> = {}) => calendarText({ events, zone: copenhagen, words, origin, use: 'FEED', ...changes });

/** Read by a parser that shares nothing with the writer, with the zone's rule that the text itself brings. */
function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { calendar, events, first: events[0] ?? expect.fail('no event') };
}

const between = (from: string, to: string, zone: string): Period => {
  const at = (text: string) => instantAt(text.slice(0, 10), text.slice(11), zone) ?? expect.fail(text);
  return { start: at(from), end: at(to) };
};

describe('the text of a calendar', () => {
  it.each([
    ['a day shift', '2026-11-23T07:00', '2026-11-23T15:00', 8],
    ['the night to winter time', '2026-10-24T23:00', '2026-10-25T07:00', 9],
    ['the night to summer time', '2027-03-27T23:00', '2027-03-28T07:00', 7],
    ['a night in the year before the rule is asked again', '2031-10-25T23:00', '2031-10-26T07:00', 9],
  ])('gives the very instants: %s', (_what, from, to, hours) => {
    for (const zone of [copenhagen, 'Europe/Oslo']) {
      const period = between(from, to, zone);
      const { first } = parse(write([event({ period })], { zone }));
      expect(first.startDate.zone.tzid).toBe(zone);
      expect([first.startDate.toUnixTime() * 1000, first.endDate.toUnixTime() * 1000]).toEqual([period.start, period.end]);
      expect(first.endDate.toUnixTime() - first.startDate.toUnixTime()).toBe(hours * 3600);
      expect(first.startDate.toString()).toBe(`${from}:00`);
    }
  });

  it('says the second half past two of the night in a way that is not mistaken for the first', () => {
    const start = (instantAt('2026-10-25', '02:30', copenhagen) ?? 0) + hourMs;
    const text = write([event({ period: { start, end: start + 6 * hourMs } })]);
    expect(text).toContain('DTSTART:20261025T013000Z');
    expect(parse(text).first.startDate.toUnixTime() * 1000).toBe(start);
  });

  it('writes a zone whose rule it does not have in universal time', () => {
    const text = write([event({})], { zone: 'Atlantic/Faroe' });
    expect(text).toContain('DTSTART:20261123T060000Z');
    expect(text).not.toContain('TZID');
  });

  it('is the same on a server in any zone', () => {
    const own = process.env.TZ;
    const texts = ['America/New_York', 'Asia/Tokyo', 'UTC'].map((zone) => {
      process.env.TZ = zone;
      return write([event({})]);
    });
    process.env.TZ = own;
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('DTSTART;TZID=Europe/Copenhagen:20261123T070000');
    expect(texts[0]).toContain('DTSTAMP:20261120T080000Z');
  });

  it('tells unit, place, title and a link', () => {
    const { calendar, first } = parse(write([event({})]));
    expect(first.summary).toBe('Vagt: Solgården');
    expect(first.location).toBe('Hovedindgangen');
    expect(first.description).toBe('Hjælp til afsnit Birk\nSe mere: https://jobbank.example.dk/assignments/b');
    expect(first.component.getFirstPropertyValue('url')).toBe('https://jobbank.example.dk/assignments/b');
    expect(first.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(first.sequence).toBe(3);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Mine vagter');
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
  });

  it('says everything about the calendar before its first component', () => {
    const lines = write([event({})]).split('\r\n');
    let depth = 0;
    const depths = lines.slice(0, -1).map((line) => {
      if (line.startsWith('BEGIN:')) depth++;
      const at = depth;
      if (line.startsWith('END:')) depth--;
      return at;
    });
    expect(depths.lastIndexOf(1, -2)).toBe(depths.indexOf(2) - 1);
  });

  it('keeps hostile text as text, in lines of at most 75 octets', () => {
    const hostile = 'Æ, ø; å\\n: "x"\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000\u0007 😀 ' + 'blåbærgrød, '.repeat(40);
    const text = write([event({ unitName: hostile, title: hostile, place: hostile })]);
    const { events, first } = parse(text);
    expect(events).toHaveLength(1);
    const kept = hostile.replace(/\p{Cc}+/gu, ' ').trim();
    expect([first.summary, first.location, first.description.split('\n')[0]]).toEqual([`Vagt: ${kept}`, kept, kept]);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('marks what is cancelled, and as a file says what kind of message it is', () => {
    const organizer = { name: 'Jobbanken', email: 'jobbank@example.dk' };
    const { calendar, first } = parse(write([event({ isCancelled: true })], { use: 'CANCEL', organizer }));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(first.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(first.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(first.organizer).toBe('mailto:jobbank@example.dk');
    expect(parse(write([event({})], { use: 'PUBLISH' })).calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  });

  it('is a calendar also when there is nothing in it', () => {
    const text = write([]);
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents().map((one) => one.name)).toEqual(['vtimezone']);
  });
});
