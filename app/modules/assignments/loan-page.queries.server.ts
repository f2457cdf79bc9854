import type { CommandContext } from './command-context.server';
import type { Invitation } from './invitation';
import { readInvitations } from './invitation.queries.server';
import type { LeaderRequest } from './leader-request';
import { readLeaderRequest } from './leader-request.queries.server';
import type { Loan } from './loan';

/** The actor's own missing yes on an assignment: their answer to the request, or a leader's yes they may give; at most one of the two. */
export async function readOwnAnswer(context: CommandContext, loan: Loan): Promise<{ invitation: Invitation | null; request: LeaderRequest | null }> {
  const [invitation] = await readInvitations(context, [loan]);
  if (invitation) return { invitation, request: null };
  const party = loan.may.release.may ? 'HOME' : loan.may.giveReceiverYes.may ? 'RECEIVER' : null;
  return { invitation: null, request: party && (await readLeaderRequest(context, loan, party)) };
}
