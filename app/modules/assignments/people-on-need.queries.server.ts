import type { Instant, Period } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';

/** One person on one line for one shift of a need. */
export interface PlaceOnNeed {
  readonly assignmentId: string;
  readonly personId: string;
  /** null until the person has said yes (design part 3) */
  readonly name: string | null;
  readonly lineId: string;
  readonly shiftId: string;
  readonly period: Period;
  readonly state: 'ASKED' | 'HELD';
  readonly hasSaidYes: boolean;
}

/**
 * Who is asked and can still answer, or held, on the shifts of a need that have not begun; of one person alone when `personId` is given. By time,
 * then by who was asked first. One query. The caller has asked the policy.
 */
export async function peopleOnNeed(db: Reader, needId: string, now: Instant, personId?: string): Promise<PlaceOnNeed[]> {
  const rows = await db.assignmentShift.findMany({
    where: {
      line: { needId },
      personId,
      startsAt: { gt: new Date(now) },
      OR: [{ state: 'HELD' }, { state: 'ASKED', assignment: { endedAt: null, answerBy: { gt: new Date(now) } } }],
    },
    select: {
      assignmentId: true, personId: true, lineId: true, shiftId: true, startsAt: true, endsAt: true, state: true,
      assignment: {
        select: {
          person: { select: { givenName: true, familyName: true } },
          answers: { where: { party: 'PERSON', undoneAt: null }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { value: true }, take: 1 },
        },
      },
    },
    orderBy: [{ startsAt: 'asc' }, { askedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ startsAt, endsAt, state, assignment, ...ids }) => {
    const isHeld = state === 'HELD';
    const hasSaidYes = isHeld || assignment.answers[0]?.value === 'YES';
    const { givenName, familyName } = assignment.person;
    const name = hasSaidYes ? `${givenName} ${familyName}` : null;
    return { ...ids, name, period: { start: startsAt.getTime(), end: endsAt.getTime() }, state: isHeld ? 'HELD' : 'ASKED', hasSaidYes };
  });
}

/**
 * How many people are asked on a need and not agreed with yet. Who said no counts until the deadline, so that the number doesn't tell a receiver
 * which it is (design part 3). One query. The caller has asked the policy.
 */
export async function countWaiting(db: Reader, needId: string, now: Instant): Promise<number> {
  const rows = await db.assignment.findMany({
    where: { needId, endedAt: null, answerBy: { gt: new Date(now) }, shifts: { some: { startsAt: { gt: new Date(now) } }, none: { state: 'HELD' } } },
    select: { personId: true },
    distinct: ['personId'],
  });
  return rows.length;
}
