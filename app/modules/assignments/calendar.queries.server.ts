import { chooseLanguage } from '~/i18n/languages';
import { i18nOf } from '~/i18n/texts-of.server';
import type { Instant } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import type { Municipality } from '~/modules/access/municipality';
import type { Reader } from '~/platform/database.server';
import { calendarEvent, isStillTold, type CalendarShift } from './calendar-event';
import { calendarText, type CalendarFile, type CalendarWords } from './calendar-text';
import { hashOfToken } from './secret-token.server';

/** A person's own calendar as their page shows it; the address itself is not kept. */
export interface OwnCalendar {
  readonly madeAt: Instant;
}

/** Whether the person has a calendar, and since when; null is none. One query. */
export async function readOwnCalendar(db: Reader, personId: string): Promise<OwnCalendar | null> {
  const feed = await db.calendarFeed.findUnique({ where: { personId }, select: { createdAt: true } });
  return feed && { madeAt: feed.createdAt.getTime() };
}

/** Whether the token is the one that the person's calendar has now. One query. */
export async function isOwnToken(db: Reader, personId: string, token: string): Promise<boolean> {
  return (await db.calendarFeed.count({ where: { personId, tokenHash: hashOfToken(token) } })) === 1;
}

/**
 * The calendar that a token opens: every shift its person held or holds, cancelled ones for 60 days, in their language. Null for a token that is unknown
 * or revoked; the two are one. Writes nothing.
 */
export async function readCalendarFeed(db: Reader, asked: { readonly token: string; readonly now: Instant; readonly municipality: Municipality; readonly origin: string }): Promise<string | null> {
  const { token, now, municipality, origin } = asked;
  const feed = await db.calendarFeed.findUnique({ where: { tokenHash: hashOfToken(token) }, select: { personId: true, person: { select: { language: true } } } });
  if (!feed) return null;
  const language = chooseLanguage([feed.person.language], null, municipality.country === 'NO' ? 'nb' : 'da');
  const shifts = await readCalendarShifts(db, { personId: feed.personId });
  const events = shifts.map(calendarEvent).filter((event) => isStillTold(event, now));
  return calendarText({ events, zone: municipality.zone, words: wordsIn(language), origin, use: 'FEED' });
}

export interface ConfirmationCalendarAsked {
  readonly assignmentId: string;
  readonly personId: string;
  readonly municipality: Municipality;
  readonly language: Language;
  /** the public address, without a slash at the end */
  readonly origin: string;
  /** who sends the mail */
  readonly organizer?: CalendarFile['organizer'];
}

/**
 * The shifts of one loan as a file for the mail that says it is agreed, changed or over; what is freed is in it as cancelled, with the UID of the feed. Null
 * when the person never held a shift of it, or it is not theirs. `method` belongs into the Content-Type of the mail's part.
 */
export async function readConfirmationCalendar(db: Reader, asked: ConfirmationCalendarAsked): Promise<{ readonly text: string; readonly method: 'PUBLISH' | 'CANCEL' } | null> {
  const { assignmentId, personId, municipality, language, origin, organizer } = asked;
  const events = (await readCalendarShifts(db, { assignmentId, personId })).map(calendarEvent);
  if (events.length === 0) return null;
  const method = events.every((event) => event.isCancelled) ? 'CANCEL' : 'PUBLISH';
  return { text: calendarText({ events, zone: municipality.zone, words: wordsIn(language), origin, use: method, organizer }), method };
}

async function readCalendarShifts(db: Reader, whose: { readonly personId: string; readonly assignmentId?: string }): Promise<CalendarShift[]> {
  const rows = await db.assignmentShift.findMany({
    where: { ...whose, heldAt: { not: null } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    include: { assignment: { select: { createdAt: true, need: { select: { title: true, meetingPlace: true, version: true, updatedAt: true, unit: { select: { name: true, address: true } } } } } } },
  });
  return rows.map(({ id, assignmentId, startsAt, endsAt, state, askedAt, heldAt, freedAt, assignment: { createdAt, need } }) => ({
    id,
    assignmentId,
    period: { start: startsAt.getTime(), end: endsAt.getTime() },
    state,
    askedAt: askedAt.getTime(),
    heldAt: heldAt?.getTime() ?? null,
    freedAt: freedAt?.getTime() ?? null,
    assignmentCreatedAt: createdAt.getTime(),
    need: { version: need.version, changedAt: need.updatedAt.getTime(), title: need.title, meetingPlace: need.meetingPlace },
    unit: need.unit,
  }));
}

function wordsIn(language: Language): CalendarWords {
  const { t } = i18nOf(language);
  return { name: t('calendar.event.name'), summary: (unit) => t('calendar.event.summary', { unit }), more: t('calendar.event.more') };
}
