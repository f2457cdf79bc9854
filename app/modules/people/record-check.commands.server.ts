import { hasRole } from '~/kernel/actor';
import { ok, refuse, type Result } from '~/kernel/result';
import { dateAt } from '~/kernel/zone';
import type { TextKey } from '~/modules/access/form-action.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { CommandContext } from './command-context.server';
import { dateColumn } from './date-columns';
import { legalBasisOf, recordCheckLaws } from './record-check';
import type { RecordCheckInput } from './record-check.schema';

/**
 * Keeps that a record check was seen, or isn't required, with date, role and legal basis and nothing of its contents (domain A4); tells the
 * person. Refused to everybody but HR, about oneself, for another country's type, with a day that hasn't come and without a known legal basis.
 */
export async function recordCheckSeen(
  { db, actor, now, municipality }: CommandContext,
  personId: string,
  input: RecordCheckInput,
): Promise<Result<{ id: string }, TextKey>> {
  if (!hasRole(actor, 'HR')) return refuse({ key: 'people.refused.onlyHr' });
  if (actor.personId === personId) return refuse({ key: 'people.refused.verify.OWN' });
  if (recordCheckLaws[input.type].country !== municipality.country) return refuse({ key: 'people.refused.otherCountry' });
  const today = dateAt(now, municipality.zone);
  const seenOn = input.status === 'SEEN_OK' ? (input.seenOn ?? today) : today;
  if (seenOn > today) return refuse({ key: 'people.refused.dayToCome' });
  const legalBasis = legalBasisOf(input.type, input.status, input.legalBasis ?? null);
  if (!legalBasis) return refuse({ key: 'people.refused.noBasis' });
  return db.$transaction(async (tx) => {
    if (!(await tx.person.findUnique({ where: { id: personId }, select: { id: true } }))) return refuse({ key: 'people.refused.gone' });
    const { type, status, seenByRole } = input;
    const row = await tx.recordCheck.create({
      data: { personId, type, status, seenOn: dateColumn(seenOn), seenByRole, legalBasis, recordedAt: new Date(now) },
    });
    await recordWrite(
      tx,
      {
        actorId: actor.personId,
        action: 'recordCheck.record',
        subject: 'RecordCheck',
        subjectId: row.id,
        personIds: [personId],
        fields: ['type', 'status'],
      },
      now,
    );
    await tell(
      tx,
      [{ personId, kind: `people.recordCheck.${status}`, data: { recordCheckId: row.id, recordCheckType: type, byId: actor.personId } }],
      now,
    );
    return ok({ id: row.id });
  });
}
