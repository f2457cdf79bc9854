import { minuteMs, type Instant } from '~/kernel/time';
import type { Municipality } from '~/modules/access/municipality';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Database } from '~/platform/database.server';
import { noticesTo } from './notices';
import { loadOpenRequests } from './open-requests.server';
import type { StoredAssignment } from './stored-assignment.queries.server';
import { yesesOf } from './yeses';

/** Somebody who is reminded should have time to answer. */
const leastLeftMs = 30 * minuteMs;

/** Whether half of the person's time to answer is gone, enough is left to answer in, and no answer was given. One reminder is enough: they are free to be silent. */
export function isToBeReminded({ facts }: Pick<StoredAssignment, 'facts'>, now: Instant): boolean {
  const person = yesesOf(facts).find((one) => one.party === 'PERSON');
  if (!person || person.answer?.value === 'NO' || person.yesTo.length > 0 || person.shiftIds.length === 0) return false;
  const askedAt = Math.max(...facts.shifts.filter((shift) => shift.state === 'ASKED').map((shift) => shift.askedAt));
  return now >= askedAt + (facts.answerBy - askedAt) / 2 && facts.answerBy - now >= leastLeftMs;
}

/** Reminds everybody who was asked and has not answered, once for each deadline. May run twice, or in two processes, without harm. */
export async function remindAsked(db: Database, { now, municipality }: { readonly now: Instant; readonly municipality: Municipality }): Promise<void> {
  const waiting = (await loadOpenRequests(db, now, municipality.zone)).filter((one) => one.begunBy !== 'PERSON' && isToBeReminded(one, now));
  const notices = waiting.flatMap((one) => noticesTo([one.personId], 'assignment.reminder', one, null, undefined, { answerBy: one.facts.answerBy }, `${one.id} ${one.facts.answerBy}`));
  await db.$transaction((tx) => tell(tx, notices, now));
}
