import type { FieldErrors } from '~/kernel/field-error';
import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { Period } from '~/kernel/time';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import type { DatedException } from './availability';
import { exceptionPeriod, type TypedException } from './exception';
import { registerNow } from './register-now.server';

type Context = Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality'>;

/** Most exceptions ahead that one person may have. */
const mostExceptions = 200;

export interface ExceptionRefusal {
  readonly refused: TextKey;
  readonly fieldErrors?: FieldErrors;
}

/** Adds a dated exception for the actor; refuses with errors at the fields what `exceptionPeriod` refuses. Gives its half-open period. */
export async function addException(context: Context, typed: TypedException): Promise<Result<Period, ExceptionRefusal>> {
  const period = exceptionPeriod(typed, context.now, context.municipality.zone);
  if (!period.ok) return refuse({ refused: { key: 'availability.refused.look' }, fieldErrors: period.refusal });
  const put = await putException(context, { kind: typed.kind, period: period.value });
  return put.ok ? period : refuse({ refused: put.refusal });
}

/** Adds an exception with known instants for the actor, e.g. one that was just removed. Adding the same twice leaves one. */
export async function putException({ db, actor, now }: Context, { kind, period }: DatedException): Promise<Result<null, TextKey>> {
  const { personId } = actor;
  const row = { personId, kind, startsAt: new Date(period.start), endsAt: new Date(period.end) };
  return db.$transaction(async (tx) => {
    await registerNow(tx, personId, now);
    if ((await tx.availabilityException.count({ where: row })) > 0) return ok(null);
    const ahead = await tx.availabilityException.count({ where: { personId, endsAt: { gt: new Date(now) } } });
    if (ahead >= mostExceptions) return refuse({ key: 'availability.refused.tooManyExceptions', params: { count: mostExceptions } });
    const { id } = await tx.availabilityException.create({ data: row, select: { id: true } });
    const fields = ['kind', 'startsAt', 'endsAt'];
    await recordWrite(tx, { actorId: personId, action: 'availability.addException', subject: 'AvailabilityException', subjectId: id, personIds: [personId], fields }, now);
    return ok(null);
  });
}

/** Removes one of the actor's exceptions and gives what it was; refuses when it is not there (any more). */
export async function removeException({ db, actor, now }: Context, exceptionId: string): Promise<Result<DatedException, TextKey>> {
  const { personId } = actor;
  return db.$transaction(async (tx) => {
    await registerNow(tx, personId, now);
    const row = await tx.availabilityException.findFirst({ where: { id: exceptionId, personId }, select: { kind: true, startsAt: true, endsAt: true } });
    if (!row) return refuse({ key: 'availability.refused.alreadyRemoved' });
    await tx.availabilityException.deleteMany({ where: { id: exceptionId, personId } });
    await recordWrite(tx, { actorId: personId, action: 'availability.removeException', subject: 'AvailabilityException', subjectId: exceptionId, personIds: [personId] }, now);
    return ok({ kind: row.kind, period: { start: row.startsAt.getTime(), end: row.endsAt.getTime() } });
  });
}
