import type { Prisma } from '~/platform/generated/client';
import type { CommandContext } from './command-context.server';
import { readInvitations } from './invitation.queries.server';
import { readLeaderRequest, yesAskedOf } from './leader-request.queries.server';
import type { LeaderRequest } from './leader-request';
import { readLoans } from './loan.queries.server';
import { ownShifts } from './next-shift';

// more than anybody answers in a sitting; the list page shows the rest
const mostRead = 500;
const mostShown = 20;

/** What the start page shows of assignments: requests for the actor's own answer, leaders' yeses that wait for them, what they said yes to, the next shift. */
export async function readStart(context: CommandContext) {
  const { now, actor } = context;
  const loans = await readLoans(
    context,
    { OR: [open(context), { personId: actor.personId, shifts: { some: { state: 'HELD', endsAt: { gt: new Date(now) } } } }] },
    mostRead
  );
  const invitations = await readInvitations(context, loans);
  const asked = loans.flatMap((loan) => {
    const party = yesAskedOf(loan, context);
    return party ? [{ loan, party }] : [];
  });
  const soonest = [...asked].sort((a, b) => a.loan.answerBy - b.loan.answerBy);
  const requests: LeaderRequest[] = [];
  for (const { loan, party } of soonest.slice(0, mostShown)) requests.push(await readLeaderRequest(context, loan, party));
  const sent = loans.filter(
    (loan) => loan.own.includes('PERSON') && loan.state.state === 'OPEN' && invitations.every((one) => one.loan.id !== loan.id)
  );
  return {
    invitations,
    requests,
    moreRequests: asked.length - requests.length,
    sent,
    next: ownShifts(loans, 'COMING', now)[0] ?? null,
    lonely: loans.filter((loan) => loan.state.state === 'OPEN' && loan.yeses.some((yes) => yes.responsible?.as === 'NOBODY')),
  };
}

// what a no has let go still reads as asked to the others until the deadline, so it is not left out by its shifts
const open = ({ now }: Pick<CommandContext, 'now'>): Prisma.AssignmentWhereInput => ({
  endedAt: null,
  answerBy: { gt: new Date(now) },
  OR: [{ shifts: { some: { state: 'ASKED' } } }, { answers: { some: { party: 'PERSON', value: 'NO', undoneAt: null } } }],
});
