import { dayMs, type IsoDate } from '~/kernel/time';
import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/modules/access/form-action.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { Tx } from '~/platform/database.server';
import type { CommandContext } from './command-context.server';
import { newestVerification } from './competence-state';
import { dateColumn, isoDateOrNull } from './date-columns';
import { observationsThatHold } from './observations';
import { removedCompetenceSchema, type RemovedCompetence } from './removed-competence.schema';
import { verificationFact } from './verification-row';

/** Takes away one of the actor's claims; gives the id it can be put back by. Refused when it is gone already. */
export async function removeCompetence(
  { db, actor, now }: CommandContext,
  { personCompetenceId: id }: { personCompetenceId: string },
): Promise<Result<{ removedId: string }, TextKey>> {
  const { personId } = actor;
  return db.$transaction(async (tx) => {
    const claim = await tx.personCompetence.findFirst({ where: { id, personId }, include: { verifications: true } });
    if (!claim) return refuse({ key: 'people.refused.gone' });
    await forgetOldOnes(tx, personId, now);
    const content: RemovedCompetence = {
      id,
      competenceKey: claim.competenceKey,
      ownWords: claim.ownWords,
      lastPractised: claim.lastPractised,
      comfort: claim.comfort,
      validUntil: isoDateOrNull(claim.validUntil),
      claimedAt: claim.claimedAt.getTime(),
      verifications: claim.verifications.map(({ registerReference, verifiedById, ...row }) => ({
        ...verificationFact(row),
        registerReference,
        verifiedById,
      })),
    };
    const removed = await tx.removedCompetence.create({ data: { personId, competenceKey: claim.competenceKey, content, removedAt: new Date(now) } });
    await tx.personCompetence.delete({ where: { id } });
    await recordWrite(tx, { actorId: personId, action: 'competence.remove', subject: 'PersonCompetence', subjectId: id, personIds: [personId] }, now);
    return ok({ removedId: removed.id });
  });
}

/** Puts back what the actor took away, as it was; gives the claim's id. Refused when it was put back or claimed anew already. */
export async function restoreCompetence(
  { db, actor, now }: CommandContext,
  { removedId }: { removedId: string },
): Promise<Result<{ id: string }, TextKey>> {
  const { personId } = actor;
  return db.$transaction(async (tx) => {
    const removed = await tx.removedCompetence.findFirst({ where: { id: removedId, personId } });
    if (!removed) return refuse({ key: 'people.refused.notThereToRestore' });
    const { verifications, ...claim } = removedCompetenceSchema.parse(removed.content);
    const data = {
      ...claim,
      personId,
      validUntil: claim.validUntil ? dateColumn(claim.validUntil) : null,
      claimedAt: new Date(claim.claimedAt),
      updatedAt: new Date(now),
    };
    const inserted = await tx.personCompetence.createMany({ data: [data], skipDuplicates: true });
    if (inserted.count === 0) return refuse({ key: 'people.refused.alreadyThere' });
    if (verifications.length > 0)
      await tx.competenceVerification.createMany({
        data: verifications.map((row) => ({ ...verificationColumns(row), personCompetenceId: claim.id })),
      });
    await tx.removedCompetence.delete({ where: { id: removedId } });
    await recordWrite(
      tx,
      { actorId: personId, action: 'competence.restore', subject: 'PersonCompetence', subjectId: claim.id, personIds: [personId] },
      now,
    );
    return ok({ id: claim.id });
  });
}

/**
 * What was observed about a key before the person took it away, as columns for new rows, and forgets the removal. So nobody sheds HR's refusal or
 * limit by taking a claim away and writing it anew.
 */
export async function removedObservations(tx: Tx, personId: string, competenceKey: string, validUntil: IsoDate | null) {
  const rows = await tx.removedCompetence.findMany({ where: { personId, competenceKey } });
  const removed = rows.map((row) => removedCompetenceSchema.parse(row.content));
  await tx.removedCompetence.deleteMany({ where: { id: { in: rows.map((row) => row.id) } } });
  const newest = newestVerification(removed.flatMap((one) => one.verifications));
  const holder = removed.find((one) => newest !== null && one.verifications.includes(newest));
  return holder ? observationsThatHold(holder.verifications, holder.validUntil, validUntil).map(verificationColumns) : [];
}

const verificationColumns = (row: RemovedCompetence['verifications'][number]) => ({
  ...row,
  observedOn: dateColumn(row.observedOn),
  recordedAt: new Date(row.recordedAt),
});

const keptForDays = 30;

/** After a month nobody wants it back; what HR observed stays known. */
async function forgetOldOnes(tx: Tx, personId: string, now: number): Promise<void> {
  const old = await tx.removedCompetence.findMany({ where: { personId, removedAt: { lt: new Date(now - keptForDays * dayMs) } } });
  const unobserved = old.filter((row) => removedCompetenceSchema.parse(row.content).verifications.length === 0);
  await tx.removedCompetence.deleteMany({ where: { id: { in: unobserved.map((row) => row.id) } } });
}
