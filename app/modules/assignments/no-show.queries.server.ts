import type { CommandContext } from './command-context.server';
import type { Loan } from './loan';
import { readLoans } from './loan.queries.server';

/** The actor's own loans with a shift that is noted as not come to and that they have not answered, oldest first. One query, ten when there are any. */
export function readUnansweredNoShows(context: CommandContext): Promise<Loan[]> {
  return readLoans(context, { personId: context.actor.personId, shifts: { some: { noShow: { is: { answer: null } } } } });
}
