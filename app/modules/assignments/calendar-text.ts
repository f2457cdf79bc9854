import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Zone } from '~/kernel/zone';
import type { CalendarEvent } from './calendar-event';
import { onClock, vtimezone, writtenZone } from './calendar-zone';

/** What a calendar says in a language. */
export interface CalendarWords {
  readonly name: string;
  readonly summary: (unitName: string) => string;
  /** before the link to the loan's page */
  readonly more: string;
}

/** FEED: an address that a program reads again and again. PUBLISH and CANCEL: a file with a message (RFC 5546, 3.2.1 and 3.2.5). */
export type CalendarUse = 'FEED' | 'PUBLISH' | 'CANCEL';

export interface CalendarFile {
  readonly events: readonly CalendarEvent[];
  readonly zone: Zone;
  readonly words: CalendarWords;
  /** where the loan's page is, without a slash at the end */
  readonly origin: string;
  readonly use: CalendarUse;
  /** who sends the file, which RFC 5546 wants in PUBLISH and CANCEL */
  readonly organizer?: { readonly name: string; readonly email: string };
}

const methods = { FEED: undefined, PUBLISH: ICalCalendarMethod.PUBLISH, CANCEL: ICalCalendarMethod.CANCEL } as const;
const readAgain = ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'].map((line) => `${line}\r\n`).join('');

/** The text of a calendar (RFC 5545): unit, meeting place, title and a link; no tasks and nobody's name, since calendars are shared and synchronised. */
export function calendarText({ events, zone, words, origin, use, organizer }: CalendarFile): string {
  const calendar = ical({ prodId: { company: 'Jobbanken', product: 'Jobbanken' }, method: methods[use] });
  // a calendar has at least one component (RFC 5545, 3.6); beside events the zone stands with them, so that DTSTAMP stays in universal time
  calendar.timezone({ name: events.length === 0 ? zone : null, generator: vtimezone });
  if (use === 'FEED') calendar.name(words.name);
  for (const event of events) {
    const { period, isCancelled } = event;
    const url = `${origin}/assignments/${event.assignmentId}`;
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      start: onClock(period.start, zone),
      end: onClock(period.end, zone),
      timezone: writtenZone([period.start, period.end], zone),
      stamp: new Date(event.changedAt),
      lastModified: new Date(event.changedAt),
      summary: oneLine(words.summary(event.unitName)),
      location: oneLine(event.place) || null,
      description: [oneLine(event.title), `${words.more} ${url}`].filter(Boolean).join('\n'),
      url,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      busystatus: isCancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
      ...(organizer && { organizer }),
    });
  }
  const text = `${calendar.toString()}\r\n`;
  // the writer's own place for these is after the zone, but a calendar's properties come before its components (RFC 5545, 3.6)
  return use === 'FEED' ? text.replace(/^BEGIN:V(TIMEZONE|EVENT)/m, (first) => readAgain + first) : text;
}

/** Text that somebody typed, without line breaks and without signs that a calendar's reader stumbles over. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();
