import type { Database } from '../../app/platform/database.server';
import type { Instant, Period } from '../../app/kernel/time';

export interface AssignmentOptions {
  readonly needId: string;
  readonly lineId: string;
  readonly personId: string;
  readonly shifts: readonly { readonly id: string; readonly period: Period }[];
  readonly begunBy?: 'PERSON' | 'RECEIVER' | 'HR' | 'PLAN';
  readonly begunById?: string;
  readonly createdAt?: Instant;
  readonly answerBy?: Instant;
  /** who has said yes to all of it; HOME needs the employment */
  readonly yeses?: readonly { readonly party: 'PERSON' | 'RECEIVER' | 'HOME'; readonly employmentId?: string; readonly givenById?: string }[];
}

/** A loan that is asked for, with the yeses told; nothing is held. Gives its id. */
export async function createAssignment(db: Database, options: AssignmentOptions): Promise<string> {
  const { needId, lineId, personId, shifts, begunBy = 'RECEIVER', createdAt = Date.now() } = options;
  const firstStart = Math.min(...shifts.map((shift) => shift.period.start));
  const at = new Date(createdAt);
  const assignment = await db.assignment.create({
    data: {
      needId,
      lineId,
      personId,
      begunBy,
      begunById: options.begunById ?? personId,
      createdAt: at,
      answerBy: new Date(options.answerBy ?? firstStart),
      answers: {
        create: (options.yeses ?? []).map(({ party, employmentId, givenById = personId }) => ({
          party,
          employmentId: employmentId ?? null,
          value: 'YES' as const,
          via: 'APP' as const,
          givenById,
          at,
          needVersion: 1,
          shiftIds: shifts.map((shift) => shift.id),
        })),
      },
      shifts: {
        create: shifts.map(({ id, period }) => ({
          personId,
          lineId,
          shiftId: id,
          startsAt: new Date(period.start),
          endsAt: new Date(period.end),
          state: 'ASKED' as const,
          askedAt: at,
        })),
      },
    },
  });
  return assignment.id;
}
