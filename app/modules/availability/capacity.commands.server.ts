import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { Instant, IsoDate } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import type { Tx } from '~/platform/database.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { ChangeCapacity, SetCapacity } from './capacity.schema';
import { maySetCapacity } from './capacity.policy';
import { saidAt } from './capacity-rows';
import { dateColumn, isoDateOrNull } from './date-columns';

type Context = Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality'>;
type Said = Omit<ChangeCapacity, 'capacityId'>;

const fields = ['lifted', 'hoursPerWeek', 'tasks', 'kind', 'from', 'to'];
const over: TextKey = { key: 'units.capacity.over' };
const gone: TextKey = { key: 'units.capacity.gone' };
const employmentEnds: TextKey = { key: 'units.capacity.employmentEnds' };

const endsBefore = ({ to }: { readonly to: Date | null }, from: IsoDate): boolean => (isoDateOrNull(to) ?? from) < from;

/**
 * The sending leader lifts own tasks ahead, for one employment or many at once (design part 2, Capacity): all of them or none. Each person
 * is told. Refuses employments the actor may not set, that have ended, and days that are over. Gives what `undoCapacity` takes.
 */
export async function setCapacity(context: Context, { employmentIds, ...said }: SetCapacity): Promise<Result<{ count: number; setAt: Instant }, TextKey>> {
  const { db, actor, now, municipality } = context;
  if (said.to !== null && said.to < dateAt(now, municipality.zone)) return refuse(over);
  return db.$transaction(async (tx) => {
    const ids = [...new Set(employmentIds)];
    const employments = await tx.employment.findMany({ where: { id: { in: ids } }, select: { id: true, personId: true, unitId: true, to: true } });
    const answers = employments.map((employment) => maySetCapacity(actor, employment));
    const refused = answers.find((answer) => !answer.may);
    // an unknown id and another unit's id read the same
    if (employments.length < ids.length) return refuse({ key: 'units.capacity.notYours' });
    if (refused && !refused.may) return refuse({ key: refused.why });
    if (employments.some((employment) => endsBefore(employment, said.from))) return refuse(employmentEnds);
    await insert(tx, context, employments, said);
    const personIds = employments.map((employment) => employment.personId);
    await recordWrite(tx, { actorId: actor.personId, action: 'capacity.set', subject: 'Capacity', personIds, fields }, now);
    return ok({ count: employments.length, setAt: now });
  });
}

/** Says something else about an employment from now on: what was said before is revoked, kept and no longer rules. The person is told. */
export async function changeCapacity(context: Context, { capacityId, ...said }: ChangeCapacity): Promise<Result<null, TextKey>> {
  const { db, actor, now, municipality } = context;
  if (said.to !== null && said.to < dateAt(now, municipality.zone)) return refuse(over);
  return db.$transaction(async (tx) => {
    const revoked = await revokeIn(tx, context, capacityId, said.from);
    if (!revoked.ok) return revoked;
    await insert(tx, context, [revoked.value], said);
    await recordWrite(tx, { actorId: actor.personId, action: 'capacity.change', subject: 'Capacity', subjectId: capacityId, personIds: [revoked.value.personId], fields }, now);
    return ok(null);
  });
}

/** Takes back what was said ahead; the person is told. Refuses when it was taken back already. */
export async function revokeCapacity(context: Context, capacityId: string): Promise<Result<null, TextKey>> {
  const { db, actor, now } = context;
  return db.$transaction(async (tx) => {
    const revoked = await revokeIn(tx, context, capacityId);
    if (!revoked.ok) return revoked;
    const { personId, unitId } = revoked.value;
    await tell(tx, [{ personId, kind: 'capacity.revoked', data: { capacityId, unitId } }], now);
    await recordWrite(tx, { actorId: actor.personId, action: 'capacity.revoke', subject: 'Capacity', subjectId: capacityId, personIds: [personId] }, now);
    return ok(null);
  });
}

/** Takes back everything that the actor said in one form; what ruled before rules again, and each person is told. Refuses when it was taken back already. */
export async function undoCapacity({ db, actor, now }: Context, setAt: Instant): Promise<Result<{ count: number }, TextKey>> {
  return db.$transaction(async (tx) => {
    const said = await tx.capacity.updateManyAndReturn({
      where: { ...saidAt(actor, setAt), employment: { unitId: { in: [...actor.ledUnitIds] } } },
      data: { revokedAt: new Date(now) },
      select: { id: true, employment: { select: { personId: true, unitId: true } } },
    });
    if (said.length === 0) return refuse(gone);
    const told = said.map(({ id, employment: { personId, unitId } }) => ({ personId, kind: 'capacity.revoked', data: { capacityId: id, unitId } }));
    await tell(tx, told, now);
    const personIds = said.map(({ employment }) => employment.personId);
    await recordWrite(tx, { actorId: actor.personId, action: 'capacity.revoke', subject: 'Capacity', personIds }, now);
    return ok({ count: said.length });
  });
}

interface Employed {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
}

/** `newFrom` is the first day of what is said instead. */
async function revokeIn(tx: Tx, { actor, now }: Context, capacityId: string, newFrom?: IsoDate): Promise<Result<Employed, TextKey>> {
  const capacity = await tx.capacity.findUnique({
    where: { id: capacityId },
    select: { source: true, employment: { select: { id: true, personId: true, unitId: true, to: true } } },
  });
  if (!capacity || capacity.source !== 'LEADER') return refuse(gone);
  const answer = maySetCapacity(actor, capacity.employment);
  // an unknown id and another unit's id read the same
  if (!answer.may) return refuse(answer.why === 'units.capacity.notYours' ? gone : { key: answer.why });
  if (newFrom !== undefined && endsBefore(capacity.employment, newFrom)) return refuse(employmentEnds);
  const { count } = await tx.capacity.updateMany({ where: { id: capacityId, revokedAt: null }, data: { revokedAt: new Date(now) } });
  return count === 1 ? ok(capacity.employment) : refuse(gone);
}

async function insert(tx: Tx, { actor, now }: Context, employments: readonly Employed[], { from, to, ...said }: Said): Promise<void> {
  const dates = { from: dateColumn(from), to: to === null ? null : dateColumn(to) };
  const common = { ...said, ...dates, source: 'LEADER' as const, setById: actor.personId, setAt: new Date(now) };
  const set = employments.map((employment) => ({ ...employment, capacityId: randomUUID() }));
  await tx.capacity.createMany({ data: set.map(({ id, capacityId }) => ({ id: capacityId, employmentId: id, ...common })) });
  await tell(tx, set.map(({ personId, unitId, capacityId }) => ({ personId, kind: 'capacity.set', data: { capacityId, unitId } })), now);
}
