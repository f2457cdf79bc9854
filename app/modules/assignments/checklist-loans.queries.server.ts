import { hasRole } from '~/kernel/actor';
import { dayMs } from '~/kernel/time';
import type { LoanFacts } from '~/modules/onboarding/checklist';
import type { Hats } from '~/modules/onboarding/checklist.policy';
import { readChecklists, type HeldChecklist } from '~/modules/onboarding/checklists.queries.server';
import type { ChecklistRole } from '~/modules/onboarding/item';
import { lifeOf, type Life } from '~/modules/onboarding/life';
import type { Reader } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/client';
import { standingsIn } from './act.server';
import type { Standing } from './actions';
import { mayRead } from './assignment.policy';
import type { CommandContext } from './command-context.server';
import { leadersAsked, type LeaderAsked } from './leadership';
import { readLeadership } from './leadership.queries.server';
import { concerning } from './loan.queries.server';
import { readStartRules } from './start-rules.queries.server';
import { loadAssignments, type StoredAssignment } from './stored-assignment.queries.server';

type Who = Pick<CommandContext, 'actor' | 'now' | 'municipality'>;

/** A checklist with the loan it is about, as the actor may know it. */
export interface ChecklistLoan {
  readonly checklist: HeldChecklist;
  /** the newest of its assignments that the actor may open; acts and links go there */
  readonly assignment: StoredAssignment;
  readonly asked: readonly LeaderAsked[];
  readonly hats: Hats;
  /** the actor is a party, HR or the crisis staff, and may open the assignment's page too */
  readonly opensLoan: boolean;
  readonly life: Life;
  readonly facts: LoanFacts;
  readonly person: { readonly name: string };
  readonly unit: { readonly id: string; readonly name: string };
  readonly need: { readonly title: string; readonly meetingPlace: string; readonly introducerName: string | null };
}

// the list is over a month after the last shift (onboarding/life.ts)
const reachMs = 31 * dayMs;

/** Loans with a list that is not over yet: a filter to begin with. */
export const recentlyHeld = (now: number): Prisma.AssignmentWhereInput => ({ shifts: { some: { state: 'HELD', endsAt: { gt: new Date(now - reachMs) } } } });

/**
 * The lists that concern an actor as a party, as who introduces, as HR or the crisis staff, limited by a filter of assignments; a list that several
 * assignments share stands once. A constant number of queries; two when there are none.
 */
export async function readChecklistLoans(db: Reader, who: Who, where: Prisma.AssignmentWhereInput): Promise<ChecklistLoan[]> {
  const { actor, now, municipality } = who;
  const introduces = { need: { introducerId: actor.personId, introducerDeclinedAt: null }, shifts: { some: { state: 'HELD' as const } } };
  const stored = await loadAssignments(db, { AND: [where, { checklist: { isNot: null } }, hasRole(actor, 'HR', 'COORDINATOR') ? {} : { OR: [concerning(actor), introduces] }] }, municipality.zone);
  if (stored.length === 0) return [];
  const leadership = await readLeadership(db);
  const around = await readAround(db, stored);
  const seen = stored.flatMap((assignment) => {
    const asked = leadersAsked(assignment, leadership, now, municipality.zone);
    const own = standingsIn(who, assignment, asked);
    const row = around.get(assignment.id);
    const isIntroducer = row?.need.introducerId === actor.personId && row.need.introducerDeclinedAt === null && actor.personId !== assignment.personId;
    const opensLoan = mayRead(assignment.facts, own);
    if (!row || !(opensLoan || (isIntroducer && assignment.facts.shifts.some((shift) => shift.state === 'HELD')))) return [];
    const roles = rolesOf(own, isIntroducer, row.introducerName !== null);
    return [{ assignment, asked, opensLoan, hats: { roles, isHr: own.includes('HR') }, row }];
  });
  const checklists = await readChecklists(db, { assignmentIds: seen.map((one) => one.assignment.id) });
  const rules = await readStartRules(db, seen.map((one) => one.assignment), now, municipality);
  return checklists.flatMap((checklist): ChecklistLoan[] => {
    const own = seen.filter((one) => checklist.assignmentIds.includes(one.assignment.id));
    const newest = own.at(-1);
    if (!newest) return [];
    const found = own.flatMap((one) => rules.get(one.assignment.id) ?? []);
    const { row, ...rest } = newest;
    return [
      {
        ...rest,
        checklist,
        hats: { roles: [...new Set(own.flatMap((one) => one.hats.roles))], isHr: own.some((one) => one.hats.isHr) },
        life: lifeOf(checklist.held, now),
        facts: {
          unmet: [...new Set(found.flatMap((one) => one.unmet))],
          blocking: [...new Set(found.flatMap((one) => one.blocking))],
          hasArrived: checklist.hasArrived,
        },
        person: { name: nameOf(row.person) },
        unit: row.need.unit,
        need: { title: row.need.title, meetingPlace: row.need.meetingPlace, introducerName: row.introducerName },
      },
    ];
  });
}

/** Who introduces has a list of their own; where nobody is named the receiving leader has it too. */
function rolesOf(own: readonly Standing[], isIntroducer: boolean, someoneIntroduces: boolean): ChecklistRole[] {
  const parties = own.flatMap((standing): ChecklistRole[] => (standing === 'PERSON' || standing === 'RECEIVER' || standing === 'HOME' ? [standing] : []));
  return isIntroducer || (!someoneIntroduces && parties.includes('RECEIVER')) ? [...parties, 'INTRODUCER'] : parties;
}

const nameOf = ({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string => `${givenName} ${familyName}`;

async function readAround(db: Reader, stored: readonly StoredAssignment[]) {
  const rows = await db.assignment.findMany({
    where: { id: { in: stored.map((one) => one.id) } },
    select: {
      id: true,
      person: { select: { givenName: true, familyName: true } },
      need: { select: { title: true, meetingPlace: true, introducerId: true, introducerDeclinedAt: true, unit: { select: { id: true, name: true } } } },
    },
  });
  const introducers = await db.person.findMany({ where: { id: { in: rows.flatMap((row) => row.need.introducerId ?? []) } }, select: { id: true, givenName: true, familyName: true } });
  const names = new Map(introducers.map((person) => [person.id, nameOf(person)]));
  return new Map(rows.map((row) => [row.id, { ...row, introducerName: row.need.introducerId !== null && row.need.introducerDeclinedAt === null ? (names.get(row.need.introducerId) ?? null) : null }]));
}
