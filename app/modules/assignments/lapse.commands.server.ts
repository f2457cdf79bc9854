import { dayMs, type Instant } from '~/kernel/time';
import type { Municipality } from '~/modules/access/municipality';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Database } from '~/platform/database.server';
import { stateOf, systemReasons } from './assignment-state';
import { leadersAsked, nearestLeaders } from './leadership';
import { readLeadership } from './leadership.queries.server';
import { noticesPerParty } from './notices';
import { loadAssignments } from './stored-assignment.queries.server';
import { countingAnswer } from './yeses';

/**
 * Tells everybody who said yes, and the leaders who were asked, that the deadline passed before all had answered: whoever answered is told the outcome (design
 * part 4, rule 4). Of somebody who did not answer nothing is told, as of somebody who said no (design part 3). Each once; may run twice without harm.
 */
export async function tellLapsed(db: Database, { now, municipality }: { readonly now: Instant; readonly municipality: Municipality }): Promise<void> {
  const passed = { answerBy: { gt: new Date(now - dayMs), lte: new Date(now) }, endedAt: null, shifts: { some: { state: 'ASKED' as const } } };
  const requests = (await loadAssignments(db, passed, municipality.zone)).filter(({ facts }) => {
    const state = stateOf(facts, now);
    return state.state === 'ENDED' && state.reason === systemReasons.deadline && countingAnswer(facts, 'PERSON')?.value === 'YES';
  });
  if (requests.length === 0) return;
  const leadership = await readLeadership(db);
  const notices = requests.flatMap((one) => {
    const asked = leadersAsked(one, leadership, now, municipality.zone);
    const told = { person: one.personId, receiver: nearestLeaders(asked, 'RECEIVER'), home: nearestLeaders(asked, 'HOME') };
    return noticesPerParty(told, 'assignment.lapsed', one, null, undefined, undefined, `${one.id} ${one.facts.answerBy}`);
  });
  await db.$transaction((tx) => tell(tx, notices, now));
}
