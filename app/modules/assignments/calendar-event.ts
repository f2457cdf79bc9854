import { dayMs, type Instant, type Period } from '~/kernel/time';

/** A shift that the person held at some time, with the facts that its entry in a calendar follows from. */
export interface CalendarShift {
  readonly id: string;
  readonly assignmentId: string;
  readonly period: Period;
  readonly state: 'ASKED' | 'HELD' | 'FREED';
  readonly askedAt: Instant;
  readonly heldAt: Instant | null;
  readonly freedAt: Instant | null;
  readonly assignmentCreatedAt: Instant;
  readonly need: { readonly version: number; readonly changedAt: Instant; readonly title: string; readonly meetingPlace: string };
  readonly unit: { readonly name: string; readonly address: string | null };
}

/** An entry of a calendar. Nothing of it depends on when it is asked for, so the same facts give the same entry. */
export interface CalendarEvent {
  /** the same for as long as the shift is the person's (RFC 5545, 3.8.4.7) */
  readonly uid: string;
  readonly assignmentId: string;
  readonly period: Period;
  readonly isCancelled: boolean;
  /** grows with each change (RFC 5545, 3.8.7.4) */
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly unitName: string;
  readonly title: string;
  readonly place: string;
}

const keptAfterMs = 60 * dayMs;

/** Takes a shift held now or earlier; gives its entry: cancelled when it is not held any more. */
export function calendarEvent(shift: CalendarShift): CalendarEvent {
  const { need, unit } = shift;
  const isCancelled = shift.state !== 'HELD';
  const changedAt = Math.max(shift.askedAt, shift.heldAt ?? 0, shift.freedAt ?? 0, need.changedAt);
  return {
    uid: `${shift.id}@jobbanken`,
    assignmentId: shift.assignmentId,
    period: shift.period,
    isCancelled,
    // version and state alone would go back when a freed shift is taken again; the seconds that lie between never do
    sequence: need.version + (isCancelled ? 1 : 0) + Math.max(0, Math.floor((changedAt - shift.assignmentCreatedAt) / 1000)),
    changedAt,
    unitName: unit.name,
    title: need.title,
    place: [need.meetingPlace, unit.address].filter(Boolean).join(', '),
  };
}

/** Whether a feed read at `now` still tells of it: what is held always, what was cancelled until 60 days after both the change and the shift. */
export const isStillTold = (event: CalendarEvent, now: Instant): boolean => !event.isCancelled || Math.max(event.changedAt, event.period.end) + keptAfterMs > now;
