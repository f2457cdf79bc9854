import type { Period } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';

/** What a mail says of a request or a loan beside what happened. */
export interface MailDetails {
  /** not freed, in their order, half-open */
  readonly shifts: readonly Period[];
  readonly tasks: readonly string[];
  readonly meetingPlace: string;
  readonly answerBy: number;
}

/** By the assignment's id, as it stands now; ids that are gone are left out. Names of people are not among it. Two queries. */
export async function readMailDetails(db: Reader, assignmentIds: readonly string[]): Promise<Map<string, MailDetails>> {
  const rows = await db.assignment.findMany({
    where: { id: { in: [...assignmentIds] } },
    select: {
      id: true,
      answerBy: true,
      need: { select: { tasks: true, meetingPlace: true } },
      shifts: { where: { state: { not: 'FREED' } }, select: { startsAt: true, endsAt: true }, orderBy: { startsAt: 'asc' } },
    },
  });
  return new Map(
    rows.map(({ id, answerBy, need, shifts }) => [
      id,
      { ...need, answerBy: answerBy.getTime(), shifts: shifts.map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() })) },
    ])
  );
}
