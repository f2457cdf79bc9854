import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import type { WeeklyStretch } from './availability';
import type { AddStretch } from './availability.schema';
import { registerNow } from './register-now.server';
import { addToWeek, mostStretches, stretchOf } from './week';

type Context = Pick<SignedInContext, 'db' | 'actor' | 'now'>;

/** Adds one stretch on each of some weekdays of the actor's own week; what overlaps on a day becomes one. Refuses more than 42 stretches. */
export const addStretches = (context: Context, { weekdays, start, end }: AddStretch): Promise<Result<null, TextKey>> =>
  putStretches(context, [...new Set(weekdays)].map((weekday) => stretchOf(weekday, start, end)));

/** Puts a stretch that was removed back into the actor's own week. */
export const restoreStretch = (context: Context, stretch: WeeklyStretch): Promise<Result<null, TextKey>> => putStretches(context, [stretch]);

async function putStretches({ db, actor, now }: Context, added: readonly WeeklyStretch[]): Promise<Result<null, TextKey>> {
  const { personId } = actor;
  return db.$transaction(async (tx) => {
    // the row that every registration touches; two forms at once then see each other's stretches
    await registerNow(tx, personId, now);
    const week = await tx.availabilityPattern.findMany({ where: { personId }, select: { id: true, weekday: true, startMinute: true, endMinute: true } });
    const { remove, add } = addToWeek(week, added);
    if (week.length - remove.length + add.length > mostStretches) return refuse({ key: 'availability.refused.tooManyStretches', params: { count: mostStretches } });
    await tx.availabilityPattern.deleteMany({ where: { id: { in: remove.map((stretch) => stretch.id) } } });
    await tx.availabilityPattern.createMany({ data: add.map((stretch) => ({ personId, ...stretch })) });
    await recordWrite(tx, { actorId: personId, action: 'availability.addStretch', subject: 'AvailabilityPattern', personIds: [personId], fields: ['weekday', 'startMinute', 'endMinute'] }, now);
    return ok(null);
  });
}

/** Takes one stretch out of the actor's own week and gives what it was; refuses when it is not there (any more). */
export async function removeStretch({ db, actor, now }: Context, stretchId: string): Promise<Result<WeeklyStretch, TextKey>> {
  const { personId } = actor;
  return db.$transaction(async (tx) => {
    await registerNow(tx, personId, now);
    const stretch = await tx.availabilityPattern.findFirst({ where: { id: stretchId, personId }, select: { weekday: true, startMinute: true, endMinute: true } });
    if (!stretch) return refuse({ key: 'availability.refused.alreadyRemoved' });
    await tx.availabilityPattern.deleteMany({ where: { id: stretchId, personId } });
    await recordWrite(tx, { actorId: personId, action: 'availability.removeStretch', subject: 'AvailabilityPattern', subjectId: stretchId, personIds: [personId] }, now);
    return ok(stretch);
  });
}
