import { randomUUID } from 'node:crypto';
import { fold } from '~/kernel/fold';
import { ok, refuse, type Result } from '~/kernel/result';
import { dateAt } from '~/kernel/zone';
import type { TextKey } from '~/modules/access/form-action.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { Tx } from '~/platform/database.server';
import type { CommandContext } from './command-context.server';
import { dateColumn, isoDate, isoDateOrNull } from './date-columns';
import type { AddCompetence, ChangeCompetence } from './competence.schema';
import { observationsThatHold } from './observations';
import { removedObservations } from './removed-competence.commands.server';
import { verificationFact } from './verification-row';

const most = 200;

const yearOf = ({ now, municipality }: CommandContext): number => Number(dateAt(now, municipality.zone).slice(0, 4));

/**
 * Adds what the actor says they can; gives the claim's id. Refused when it is there already, when the catalogue doesn't know the key, when the
 * year hasn't come yet, and over 200. What HR observed before the person took it away comes back with it.
 */
export async function addCompetence(context: CommandContext, input: AddCompetence): Promise<Result<{ id: string }, TextKey>> {
  const { db, actor, now } = context;
  if ((input.lastPractised ?? 0) > yearOf(context)) return refuse({ key: 'people.refused.yearToCome' });
  return db.$transaction(async (tx) => {
    const problem = await problemOfAdding(tx, actor.personId, input);
    if (problem) return refuse(problem);
    const id = randomUUID();
    const at = new Date(now);
    const { comfort, lastPractised, competenceKey, ownWords } = input;
    const validUntil = input.validUntil ? dateColumn(input.validUntil) : null;
    const claim = { id, personId: actor.personId, competenceKey: competenceKey ?? null, ownWords: competenceKey ? null : (ownWords ?? null) };
    const inserted = await tx.personCompetence.createMany({
      data: [{ ...claim, comfort, lastPractised, validUntil, claimedAt: at, updatedAt: at }],
      skipDuplicates: true,
    });
    if (inserted.count === 0) return refuse({ key: 'people.refused.alreadyThere' });
    const observed = competenceKey ? await removedObservations(tx, actor.personId, competenceKey, input.validUntil) : [];
    if (observed.length > 0) await tx.competenceVerification.createMany({ data: observed.map((row) => ({ ...row, personCompetenceId: id })) });
    await recordWrite(
      tx,
      { actorId: actor.personId, action: 'competence.add', subject: 'PersonCompetence', subjectId: id, personIds: [actor.personId] },
      now,
    );
    return ok({ id });
  });
}

async function problemOfAdding(tx: Tx, personId: string, { competenceKey, ownWords }: AddCompetence): Promise<TextKey | null> {
  if ((await tx.personCompetence.count({ where: { personId } })) >= most) return { key: 'people.refused.tooMany', params: { max: most } };
  if (competenceKey) {
    const known = await tx.competence.findUnique({ where: { key: competenceKey }, select: { retiredAt: true } });
    return known && !known.retiredAt ? null : { key: 'people.refused.unknownKey' };
  }
  // compared here: what counts as the same letter in capitals differs between the databases' collations
  const written = await tx.personCompetence.findMany({ where: { personId, ownWords: { not: null } }, select: { ownWords: true } });
  const same = written.some((row) => fold(row.ownWords ?? '') === fold(ownWords ?? ''));
  return same ? { key: 'people.refused.alreadyThere' } : null;
}

/**
 * Changes what the actor says about one of their claims; gives its id. Another last day voids what was confirmed about the old one. Refused when
 * the claim is gone and when the year hasn't come yet.
 */
export async function changeCompetence(context: CommandContext, input: ChangeCompetence): Promise<Result<{ id: string }, TextKey>> {
  const { db, actor, now } = context;
  if ((input.lastPractised ?? 0) > yearOf(context)) return refuse({ key: 'people.refused.yearToCome' });
  return db.$transaction(async (tx) => {
    const id = input.personCompetenceId;
    const claim = await tx.personCompetence.findFirst({ where: { id, personId: actor.personId }, include: { verifications: true } });
    if (!claim) return refuse({ key: 'people.refused.gone' });
    const facts = claim.verifications.map((row) => ({ id: row.id, ...verificationFact(row) }));
    const kept = new Set(observationsThatHold(facts, isoDateOrNull(claim.validUntil), input.validUntil).map((row) => row.id));
    const voided = facts.filter((row) => !kept.has(row.id)).map((row) => row.id);
    if (voided.length > 0) await tx.competenceVerification.deleteMany({ where: { id: { in: voided } } });
    const { comfort, lastPractised } = input;
    await tx.personCompetence.update({
      where: { id },
      data: { comfort, lastPractised, validUntil: input.validUntil ? dateColumn(input.validUntil) : null, updatedAt: new Date(now) },
    });
    const changed = changedFields(claim, input, voided.length > 0);
    await recordWrite(
      tx,
      {
        actorId: actor.personId,
        action: 'competence.change',
        subject: 'PersonCompetence',
        subjectId: id,
        personIds: [actor.personId],
        fields: changed,
      },
      now,
    );
    return ok({ id });
  });
}

function changedFields(
  before: { comfort: string; lastPractised: number | null; validUntil: Date | null },
  after: ChangeCompetence,
  voided: boolean,
): string[] {
  const until = before.validUntil ? isoDate(before.validUntil) : null;
  const changes: readonly (readonly [string, boolean])[] = [
    ['comfort', before.comfort !== after.comfort],
    ['lastPractised', before.lastPractised !== after.lastPractised],
    ['validUntil', until !== after.validUntil],
    ['verifications', voided],
  ];
  return changes.flatMap(([field, isChanged]) => (isChanged ? [field] : []));
}
