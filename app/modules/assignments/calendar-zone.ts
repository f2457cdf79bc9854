import type { Instant } from '~/kernel/time';
import { clockTimeAt, dateAt, instantAt, type Zone } from '~/kernel/zone';

/** Zones that follow the European Union's summer time as it has been since 1996 (directive 2000/84/EC; Norway takes part), by their standard offset and names. */
const centralEuropean: readonly Zone[] = ['Europe/Copenhagen', 'Europe/Oslo'];

/** Takes a zone's name; gives its VTIMEZONE (RFC 5545, 3.6.5), or null for a zone whose rule is not known here. */
export function vtimezone(zone: Zone): string | null {
  if (!centralEuropean.includes(zone)) return null;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:DAYLIGHT',
    'TZNAME:CEST',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'DTSTART:19960331T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'TZNAME:CET',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'DTSTART:19961027T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
}

/** The zone to write instants in: null is UTC, for zones without a rule here and for the second of two equal clock times in the night to winter time. */
export const writtenZone = (instants: readonly Instant[], zone: Zone): Zone | null =>
  vtimezone(zone) !== null && instants.every((instant) => instantAt(dateAt(instant, zone), clockTimeAt(instant, zone), zone) === instant) ? zone : null;

/** An instant as the writer of calendars asks for it, on the zone's clock; the server's own zone has no say. */
export function onClock(instant: Instant, zone: Zone) {
  const made = {
    format: (pattern?: string): string => (pattern === 'YYYYMMDD' ? dateAt(instant, zone).replaceAll('-', '') : `${clockTimeAt(instant, zone).replace(':', '')}00`),
    isValid: () => true,
    toDate: () => new Date(instant),
    toJSON: () => new Date(instant).toISOString(),
    tz: (other?: string) => onClock(instant, other ?? zone),
    utc: () => onClock(instant, 'UTC'),
  };
  return made;
}
