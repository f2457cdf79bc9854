import type { ReasonFact } from '../reason';
import { proposedBreaches, type ProposedBreach } from '../working-time/norms';
import { workingTimePacks } from '../working-time/packs';
import type { ScheduleCriterion } from './criterion';

/** REST_SHORT and WEEKLY_REST, by the country's pack, over lent shifts and remaining own time together (design part 4, rule 7). */
export const rest: ScheduleCriterion = {
  name: 'rest',
  find: ({ near }, { country, settings, zone }) => proposedBreaches(near, workingTimePacks[country], settings, zone).map(asReason),
};

function asReason({ breach, proposed, restsOnAssumed }: ProposedBreach): ReasonFact {
  const own = breach.work.filter((work) => work.source === 'ASSUMED').map(({ start, end }) => ({ start, end }));
  const assumed = restsOnAssumed ? { assumed: own } : {};
  const { start, end, requiredHours } = breach;
  if (breach.rule === 'WEEKLY_REST') {
    return { code: 'WEEKLY_REST', shiftIds: proposed, data: { from: start, until: end, requiredHours }, ...assumed };
  }
  return { code: 'REST_SHORT', shiftIds: proposed, data: { rest: breach.longestRest, stretch: { start, end }, requiredHours }, ...assumed };
}
