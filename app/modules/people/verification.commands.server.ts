import { ok, refuse, type Result } from '~/kernel/result';
import { dateAt } from '~/kernel/zone';
import type { Actor } from '~/kernel/actor';
import type { Country } from '~/kernel/vocabulary';
import type { TextKey } from '~/modules/access/form-action.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Tx } from '~/platform/database.server';
import type { CommandContext } from './command-context.server';
import { dateColumn, inForceOn, isoDate } from './date-columns';
import { problemOfReference } from './register-reference';
import { newestVerification } from './competence-state';
import { confirmingMethods, verificationRights, type VerificationRights } from './verification.policy';
import { verificationFact } from './verification-row';
import type { RejectClaim, VerifyClaim } from './verification.schema';

type Outcome = 'VERIFIED' | 'REJECTED' | 'RESTRICTED';

const messageKinds: Readonly<Record<Outcome, string>> = {
  VERIFIED: 'people.claimVerified',
  REJECTED: 'people.claimRejected',
  RESTRICTED: 'people.claimRestricted',
};

/**
 * Records what HR or a leader saw about a claim, tells the person, and gives the observation's outcome. Refused to whoever may not (design part 3),
 * with a day that hasn’t come, a way that the trade isn’t confirmed in, a reference in another shape than the country’s (domain A1), and when the
 * last day has passed and no new one is given. The form's last day replaces the claim's: the paper was in hand.
 */
export async function verifyClaim(context: CommandContext, personId: string, input: VerifyClaim): Promise<Result<{ outcome: Outcome }, TextKey>> {
  const { db, actor, now, municipality } = context;
  return db.$transaction(async (tx) => {
    const today = dateAt(now, municipality.zone);
    const claim = await readClaim(tx, personId, input.personCompetenceId, today, municipality.country);
    if (!claim) return refuse({ key: 'people.refused.gone' });
    const rights = verificationRights(actor, claim);
    const outcome: Outcome = input.restricted ? 'RESTRICTED' : 'VERIFIED';
    const problem = problemOfObservation(input, rights, claim, today) ?? problemOfReferenceIn(input, municipality.country);
    if (problem) return refuse(problem);
    const validUntil = input.validUntil ?? claim.validUntil;
    if (outcome === 'VERIFIED' && validUntil !== null && validUntil < today) return refuse({ key: 'people.refused.lapsed' });
    if (validUntil !== claim.validUntil)
      await tx.personCompetence.update({ where: { id: claim.id }, data: { validUntil: validUntil ? dateColumn(validUntil) : null } });
    await recordObservation(tx, context, claim, outcome, input, input.method === 'REGISTER' ? input.registerReference : null);
    return ok({ outcome });
  });
}

/** Records that HR looked and could not confirm the claim, and tells the person what they can do. Refused to everybody else, and with a day that hasn't come. */
export async function rejectClaim(context: CommandContext, personId: string, input: RejectClaim): Promise<Result<{ outcome: Outcome }, TextKey>> {
  const { db, actor, now, municipality } = context;
  return db.$transaction(async (tx) => {
    const today = dateAt(now, municipality.zone);
    const claim = await readClaim(tx, personId, input.personCompetenceId, today, municipality.country);
    if (!claim) return refuse({ key: 'people.refused.gone' });
    const rights = verificationRights(actor, claim);
    if (!rights.mayReject) return refuse({ key: `people.refused.verify.${rights.whyNot ?? 'METHOD'}` });
    if (input.observedOn > today) return refuse({ key: 'people.refused.dayToCome' });
    await recordObservation(tx, context, claim, 'REJECTED', input, null);
    return ok({ outcome: 'REJECTED' });
  });
}

async function readClaim(tx: Tx, personId: string, id: string, today: string, country: Country) {
  const claim = await tx.personCompetence.findFirst({
    where: { id, personId },
    include: {
      verifications: true,
      competence: { select: { registerIn: true } },
      person: { select: { employments: { where: inForceOn(today), select: { unitId: true } } } },
    },
  });
  if (!claim) return null;
  const newest = newestVerification(claim.verifications.map(verificationFact));
  return {
    id,
    personId,
    competenceKey: claim.competenceKey,
    isInRegister: claim.competence?.registerIn.includes(country) ?? false,
    refusedByHr: newest !== null && newest.outcome !== 'VERIFIED',
    validUntil: claim.validUntil ? isoDate(claim.validUntil) : null,
    unitIds: claim.person.employments.map((employment) => employment.unitId),
  };
}

function problemOfObservation(input: VerifyClaim, rights: VerificationRights, claim: Claim, today: string): TextKey | null {
  if (!rights.methods.includes(input.method) || (input.restricted && !rights.mayReject))
    return { key: `people.refused.verify.${rights.whyNot ?? 'METHOD'}` };
  if (input.observedOn > today) return { key: 'people.refused.dayToCome' };
  if (confirmingMethods(rights, claim).includes(input.method)) return null;
  if (claim.isInRegister) return { key: 'people.refused.registerOnly' };
  return { key: input.method === 'REGISTER' ? 'people.refused.notInRegister' : 'people.refused.verify.METHOD' };
}

function problemOfReferenceIn({ method, registerReference }: VerifyClaim, country: Country): TextKey | null {
  const problem = method === 'REGISTER' ? problemOfReference(registerReference, country) : null;
  return problem && { key: `people.refused.reference.${country}.${problem}` };
}

type Claim = NonNullable<Awaited<ReturnType<typeof readClaim>>>;

async function recordObservation(
  tx: Tx,
  { actor, now }: { actor: Actor; now: number },
  claim: Claim,
  outcome: Outcome,
  { method, observedOn }: Pick<VerifyClaim, 'method' | 'observedOn'>,
  registerReference: string | null,
): Promise<void> {
  const data = {
    personCompetenceId: claim.id,
    outcome,
    method,
    observedOn: dateColumn(observedOn),
    registerReference,
    verifiedById: actor.personId,
    recordedAt: new Date(now),
  };
  await tx.competenceVerification.create({ data });
  const action = `competence.${outcome.toLowerCase()}`;
  await recordWrite(
    tx,
    { actorId: actor.personId, action, subject: 'PersonCompetence', subjectId: claim.id, personIds: [claim.personId], fields: ['verifications'] },
    now,
  );
  const words = { personCompetenceId: claim.id, byId: actor.personId, ...(claim.competenceKey && { competenceKey: claim.competenceKey }) };
  await tell(tx, [{ personId: claim.personId, kind: messageKinds[outcome], data: words }], now);
}
