import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { Instant, IsoDate } from '~/kernel/time';
import { dateAt, type Zone } from '~/kernel/zone';
import { stateOf } from '~/modules/assignments/assignment-state';
import type { CommandContext } from '~/modules/assignments/command-context.server';
import { nearestLeaders } from '~/modules/assignments/leadership';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { tell } from '~/modules/notifications/message.commands.server';
import { inForceOn } from '~/modules/people/date-columns';
import type { Tx } from '~/platform/database.server';
import { mayAnswer, newTroubles, type Trouble } from './check-in';
import type { CheckInInput } from './check-in.schema';
import { readCheckIns } from './check-in.queries.server';
import { lockAndStand, type Stood } from './standing.server';

/** What both leaders are told when somebody is superfluous or pressed. */
const kinds: Readonly<Record<Trouble, { readonly kind: string }>> = {
  superfluous: { kind: 'followup.superfluous' },
  pressed: { kind: 'followup.pressed' },
};

/**
 * Keeps the lent person's answer; "superfluous" and "pressed" tell both leaders in the same transaction, and each once. Refused when it asks somebody else, when
 * the loan is over, when a newer one is there, and when it was answered on an earlier day.
 */
export async function answerCheckIn(context: CommandContext, { checkInId, tasks, load }: CheckInInput & { readonly checkInId: string }): Promise<Result<null, TextKey>> {
  const { db, actor, now, municipality } = context;
  return db.$transaction(async (tx): Promise<Result<null, TextKey>> => {
    const row = await tx.checkIn.findUnique({ where: { id: checkInId }, select: { assignmentId: true } });
    const stood = row && (await lockAndStand(tx, context, row.assignmentId));
    const all = stood?.parties.includes('PERSON') ? await readCheckIns(tx, [stood.assignment.id]) : [];
    const checkIn = all.find(({ id }) => id === checkInId);
    if (!stood || !checkIn) return refuse({ key: 'followup.refused.checkInGone' });
    const isActive = stateOf(stood.assignment.facts, now).state === 'ACTIVE';
    const may = mayAnswer(checkIn, { newest: Math.max(...all.map(({ number }) => number)), isActive }, now, municipality.zone);
    if (may !== 'yes') return refuse({ key: `followup.checkIn.may.${may}` });
    if (checkIn.answer?.tasks === tasks && checkIn.answer.load === load) return ok(null);
    await tx.checkIn.update({ where: { id: checkInId }, data: { tasks, load, answeredAt: new Date(now) } });
    await recordWrite(tx, { actorId: actor.personId, action: 'checkIn.answer', subject: 'CheckIn', subjectId: checkInId, personIds: [actor.personId], fields: ['tasks', 'load'] }, now);
    await tellLeaders(tx, stood, newTroubles(checkIn.answer, { tasks, load }), now, municipality.zone);
    return ok(null);
  });
}

async function tellLeaders(tx: Tx, { assignment, asked }: Stood, troubles: readonly Trouble[], now: Instant, zone: Zone): Promise<void> {
  if (troubles.length === 0) return;
  const receiving = nearestLeaders(asked, 'RECEIVER');
  const home = nearestLeaders(asked, 'HOME').filter((id) => !receiving.includes(id));
  // where nobody leads the coordinators answer (design part 3)
  const inTheirStead = asked.some(({ ladder }) => ladder.length === 0) ? await coordinators(tx, dateAt(now, zone)) : [];
  const others = inTheirStead.filter((id) => !receiving.includes(id) && !home.includes(id));
  const { id: assignmentId, needId, receivingUnitId: unitId, personId } = assignment;
  const data = { assignmentId, needId, unitId, personId };
  const told = [...receiving.map((id) => ({ id, party: 'RECEIVER' })), ...home.map((id) => ({ id, party: 'HOME' })), ...others.map((id) => ({ id, party: undefined }))];
  const notices = troubles.flatMap((trouble) => told.map(({ id, party }) => ({ personId: id, ...kinds[trouble], data: { ...data, ...(party && { party }) } })));
  await tell(tx, notices, now);
}

async function coordinators(tx: Tx, today: IsoDate): Promise<string[]> {
  const rows = await tx.roleGrant.findMany({ where: { role: 'COORDINATOR', ...inForceOn(today) }, select: { personId: true } });
  return rows.map((row) => row.personId);
}
