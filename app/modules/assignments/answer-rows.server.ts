import type { Instant } from '~/kernel/time';
import type { Tx } from '~/platform/database.server';
import type { Answer, Party } from './assignment-facts';
import type { StoredAssignment } from './stored-assignment.queries.server';

/** An answer that is being given. */
export interface NewAnswer {
  readonly party: Party;
  /** with HOME: whose leader answers */
  readonly employmentId?: string;
  readonly value: Answer['value'];
  readonly via?: Answer['via'];
  readonly givenById: string;
  readonly shiftIds: readonly string[];
  readonly reason?: string;
  readonly overrides?: readonly string[];
}

/** The assignment as it is when these answers count; nothing is written. */
export function withAnswers(assignment: StoredAssignment, given: readonly NewAnswer[], now: Instant): StoredAssignment {
  const answers = given.map((one, index): Answer => ({ ...rowOf(one, assignment.needVersion), id: `new ${index}`, at: now, undoneAt: null }));
  return { ...assignment, facts: { ...assignment.facts, answers: [...assignment.facts.answers, ...answers] } };
}

/** Writes answers; each keeps the need's version and the shifts it was given to (design part 4, rule 4). */
export async function writeAnswers(tx: Tx, assignment: StoredAssignment, given: readonly NewAnswer[], now: Instant): Promise<void> {
  const rows = given.map((one) => ({ ...rowOf(one, assignment.needVersion), assignmentId: assignment.id, at: new Date(now) }));
  await tx.assignmentAnswer.createMany({ data: rows });
}

const rowOf = (one: NewAnswer, needVersion: number) => ({
  party: one.party,
  employmentId: one.employmentId ?? null,
  value: one.value,
  via: one.via ?? ('APP' as const),
  givenById: one.givenById,
  needVersion,
  shiftIds: [...one.shiftIds],
  reason: one.reason ? one.reason : null,
  overrides: [...(one.overrides ?? [])],
});
