import type { Instant, IsoDate } from '~/kernel/time';
import type { Sector } from '~/kernel/vocabulary';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { Tx } from '~/platform/database.server';
import { dateColumn } from './date-columns';

/** Which text of the declaration is signed; grows when the text says something else. */
export const confidentialityVersion = 1;

/**
 * The person's signature on confidentiality in a receiving sector (forvaltningsloven § 27 DK, § 13 NO; domain A5): version and date, in the caller's
 * transaction. Signing twice keeps the first.
 */
export async function signConfidentiality(tx: Tx, { personId, sector, actorId }: { readonly personId: string; readonly sector: Sector; readonly actorId: string }, now: Instant): Promise<void> {
  const data = [{ personId, sector, version: confidentialityVersion, signedAt: new Date(now) }];
  const { count } = await tx.confidentialityDeclaration.createMany({ data, skipDuplicates: true });
  if (count > 0) await recordWrite(tx, { actorId, action: 'confidentiality.sign', subject: 'ConfidentialityDeclaration', personIds: [personId], fields: ['version'] }, now);
}

export interface HealthDeclared {
  readonly personId: string;
  /** CLEAR: the person's own word; CONFIRMED: somebody has seen that the examination was made */
  readonly outcome: 'CLEAR' | 'CONFIRMED';
  readonly on: IsoDate;
  readonly actorId: string;
}

/** The outcome of the declaration on tuberculosis and MRSA (forskrift om tuberkulosekontroll § 3-1), never its answers; in the caller's transaction. */
export async function declareHealth(tx: Tx, { personId, outcome, on, actorId }: HealthDeclared, now: Instant): Promise<void> {
  for (const type of ['TB', 'MRSA'] as const) {
    const told = { outcome, on: dateColumn(on) };
    await tx.healthClearance.upsert({ where: { personId_type: { personId, type } }, create: { personId, type, ...told }, update: told });
  }
  await recordWrite(tx, { actorId, action: 'healthClearance.declare', subject: 'HealthClearance', personIds: [personId], fields: ['outcome'] }, now);
}
