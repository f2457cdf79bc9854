import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import { sectors } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';
import type { Prisma } from '~/platform/generated/client';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import type { Pause, Preference } from './availability.schema';
import { dateColumn } from './date-columns';

type Context = Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality'>;
type Fields = Omit<Prisma.AvailabilityPreferenceUncheckedCreateInput, 'personId' | 'confirmedAt'>;

/** Keeps the actor's most lent hours a week and the sectors they gladly help or would rather not (private, design part 3). */
export const savePreference = (context: Context, { hoursPerWeek, wishes }: Preference): Promise<void> =>
  save(context, {
    action: 'availability.prefer',
    fields: {
      hoursPerWeek,
      sectorsGladly: sectors.filter((sector) => wishes[sector] === 'GLADLY'),
      sectorsNot: sectors.filter((sector) => wishes[sector] === 'NOT'),
    },
  });

/** Pauses the actor from a day (today when none) to an inclusive last day, or until further notice. Refuses a pause that is over. */
export async function pause(context: Context, { pausedFrom, pausedUntil }: Pause): Promise<Result<null, TextKey>> {
  const today = dateAt(context.now, context.municipality.zone);
  const from = pausedFrom ?? today;
  if (pausedUntil !== null && (pausedUntil < today || pausedUntil < from)) return refuse({ key: 'availability.refused.pauseOver' });
  await save(context, { action: 'availability.pause', fields: { pausedFrom: dateColumn(from), pausedUntil: pausedUntil === null ? null : dateColumn(pausedUntil) } });
  return ok(null);
}

/** Ends the actor's pause; doing it twice changes nothing. */
export const resume = (context: Context): Promise<void> => save(context, { action: 'availability.resume', fields: { pausedFrom: null, pausedUntil: null } });

/** "It still fits": what the actor registered is from today. */
export const confirmAvailability = (context: Context): Promise<void> => save(context, { action: 'availability.confirm', fields: {} });

async function save({ db, actor, now }: Context, { action, fields }: { readonly action: string; readonly fields: Fields }): Promise<void> {
  const { personId } = actor;
  const changed = { ...fields, confirmedAt: new Date(now) };
  await db.$transaction(async (tx) => {
    await tx.availabilityPreference.upsert({ where: { personId }, create: { personId, ...changed }, update: changed });
    await recordWrite(tx, { actorId: personId, action, subject: 'AvailabilityPreference', subjectId: personId, personIds: [personId], fields: Object.keys(fields) }, now);
  });
}
