import { recordLook } from '~/modules/audit/audit.commands.server';
import { mayTakeOver } from '~/modules/onboarding/checklist.policy';
import type { ChecklistRole } from '~/modules/onboarding/item';
import { changesNothing, itemsFor, takeOverPlan } from '~/modules/onboarding/make-items';
import { shownChecklist } from '~/modules/onboarding/shown-checklist';
import { inForceAt } from '~/modules/onboarding/template-versions';
import { readTemplates } from '~/modules/onboarding/templates.queries.server';
import type { Prisma } from '~/platform/generated/client';
import { readChecklistLoans, recentlyHeld, type ChecklistLoan } from './checklist-loans.queries.server';
import { chosenLoans, type ChecklistFilter, type ListedLoan } from './checklist-list';
import type { CommandContext } from './command-context.server';
import type { ShownChecklistLoan } from './shown-checklist-loan';

/** The list of one assignment as the actor sees it; null when there is none or they may not open it. */
export async function readChecklistPart(context: CommandContext, assignmentId: string): Promise<ShownChecklistLoan | null> {
  const found = await readChecklistLoans(context.db, context, { id: assignmentId });
  return (await shownLoans(context, found))[0] ?? null;
}

/** The same for a page of its own, where looks of HR and the crisis staff are written down. */
export async function readChecklistPage(context: CommandContext, assignmentId: string): Promise<ShownChecklistLoan | null> {
  const found = await readChecklistLoans(context.db, context, { id: assignmentId });
  await look(context, found, assignmentId);
  return (await shownLoans(context, found))[0] ?? null;
}

/** The lists with something due for the actor within a week or late, in the roles where it is they who act; the earliest first. */
export async function readDueChecklists(context: CommandContext): Promise<ListedLoan[]> {
  const { actor, now } = context;
  const own: Prisma.AssignmentWhereInput = {
    OR: [
      { personId: actor.personId },
      { need: { introducerId: actor.personId } },
      { need: { unitId: { in: [...actor.ledUnitIds] } } },
      { person: { employments: { some: { unitId: { in: [...actor.ledUnitIds] } } } } },
    ],
  };
  const loans = await shownLoans(context, await readChecklistLoans(context.db, context, { AND: [own, recentlyHeld(now)] }));
  return loans.flatMap((loan) => chosenLoans([loan], { show: 'WEEK', roles: loan.yours }));
}

/** Every list of the actor's units (of all, for HR and the crisis staff) with what a filter asks for. Looks of those who are no party are written down. */
export async function readChecklistList(context: CommandContext, filter: ChecklistFilter) {
  const found = await readChecklistLoans(context.db, context, recentlyHeld(context.now));
  const loans = (await shownLoans(context, found)).filter((loan) => loan.opensLoan);
  const units = [...new Map(loans.map(({ unit }) => [unit.id, unit])).values()].sort((a, b) => a.name.localeCompare(b.name, context.language));
  const inUnit = filter.unit === undefined ? loans : loans.filter((loan) => loan.unit.id === filter.unit);
  const listed = chosenLoans(inUnit, { show: filter.show, roles: filter.role ? [filter.role] : undefined });
  const from = (filter.page - 1) * loansPerPage;
  const shown = listed.slice(from, from + loansPerPage);
  await look(context, found.filter((one) => shown.some((loan) => loan.assignmentId === one.assignment.id)), null);
  return { loans: shown, total: listed.length, items: listed.reduce((sum, loan) => sum + loan.items.length, 0), units };
}

export const loansPerPage = 20;

async function shownLoans(context: CommandContext, loans: readonly ChecklistLoan[]): Promise<ShownChecklistLoan[]> {
  if (loans.length === 0) return [];
  const { db, actor, now, municipality, language } = context;
  const settlers = loans.flatMap((loan) => loan.checklist.items.flatMap((item) => item.settledById ?? []));
  const people = await db.person.findMany({ where: { id: { in: [...new Set(settlers)] } }, select: { id: true, givenName: true, familyName: true } });
  const names = new Map(people.map((person) => [person.id, `${person.givenName} ${person.familyName}`]));
  const inForce = inForceAt(await readTemplates(db), now);
  return loans.map((loan): ShownChecklistLoan => {
    const { checklist, life, facts, hats, assignment } = loan;
    const plan = takeOverPlan(checklist.present, itemsFor(inForce, checklist.sector, municipality.country));
    return {
      checklist: shownChecklist(checklist, { life, facts, hats, names, now, zone: municipality.zone, language }),
      assignmentId: assignment.id,
      personName: loan.person.name,
      unit: loan.unit,
      need: loan.need,
      startsAt: life.span?.start ?? null,
      yours: hats.roles.filter((role) => actsAs(loan, role, actor.personId)),
      opensLoan: loan.opensLoan,
      mayTakeOver: mayTakeOver(hats) && life.stage !== 'OVER' && !changesNothing(plan),
    };
  });
}

/** Leaders far up may tick too, but it is the nearest one's to do. */
function actsAs({ asked, need }: ChecklistLoan, role: ChecklistRole, personId: string): boolean {
  if (role === 'PERSON' || (role === 'INTRODUCER' && need.introducerName !== null)) return true;
  const party = role === 'INTRODUCER' ? 'RECEIVER' : role;
  return asked.some((one) => one.party === party && (one.ladder[0]?.personIds ?? []).includes(personId));
}

/** Names shown to somebody who is no party to the loan leave a row (design rule 10). */
async function look({ db, actor, now }: CommandContext, loans: readonly ChecklistLoan[], subjectId: string | null): Promise<void> {
  const personIds = loans.filter((loan) => loan.hats.roles.length === 0).map((loan) => loan.assignment.personId);
  await recordLook(db, { actorId: actor.personId, action: 'assignment.look', subject: 'Assignment', subjectId, personIds }, now);
}
