import { randomUUID } from 'node:crypto';
import type { Instant } from '~/kernel/time';
import type { Tx } from '~/platform/database.server';
import type { Answer, Party } from './assignment-facts';
import { writeOverrides, type NewOverride } from './override-rows.server';
import type { StoredAssignment } from './stored-assignment.queries.server';

/** An answer that is being given. */
export interface NewAnswer {
  readonly party: Party;
  /** with HOME: whose leader answers */
  readonly employmentId?: string;
  readonly value: Answer['value'];
  readonly via?: Answer['via'];
  readonly givenById: string;
  /** with PHONE: who wrote it down */
  readonly recordedById?: string;
  readonly shiftIds: readonly string[];
  readonly reason?: string;
  /** what this yes sets aside, for its shifts; null and left out are nothing */
  readonly setAside?: NewOverride | null;
}

/** The assignment as it is when these answers count; nothing is written. */
export function withAnswers(assignment: StoredAssignment, given: readonly NewAnswer[], now: Instant): StoredAssignment {
  const answers = given.map((one, index): Answer => {
    const overrides = one.setAside?.codes ?? [];
    return { ...rowOf(one, assignment.needVersion), id: `new ${index}`, at: now, undoneAt: null, overrides };
  });
  return { ...assignment, facts: { ...assignment.facts, answers: [...assignment.facts.answers, ...answers] } };
}

/** Writes answers; each keeps the need's version and the shifts it was given to (design part 4, rule 4), and what it sets aside. */
export async function writeAnswers(tx: Tx, assignment: StoredAssignment, given: readonly NewAnswer[], now: Instant): Promise<void> {
  const rows = given.map((one) => ({ ...rowOf(one, assignment.needVersion), id: randomUUID(), assignmentId: assignment.id, at: new Date(now) }));
  await tx.assignmentAnswer.createMany({ data: rows });
  const overrides = given.flatMap(({ setAside, shiftIds }, index) => {
    const answerId = rows[index]?.id;
    return setAside && answerId ? [{ ...setAside, answerId, shiftIds }] : [];
  });
  await writeOverrides(tx, assignment, overrides, now);
}

const rowOf = (one: NewAnswer, needVersion: number) => ({
  party: one.party,
  employmentId: one.employmentId ?? null,
  value: one.value,
  via: one.via ?? ('APP' as const),
  givenById: one.givenById,
  recordedById: one.recordedById ?? null,
  needVersion,
  shiftIds: [...one.shiftIds],
  reason: one.reason ? one.reason : null,
});
