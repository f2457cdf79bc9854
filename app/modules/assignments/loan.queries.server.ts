import type { Actor } from '~/kernel/actor';
import { hasRole } from '~/kernel/actor';
import { dateAt } from '~/kernel/zone';
import { inForceOn } from '~/modules/people/date-columns';
import type { Reader } from '~/platform/database.server';
import type { Prisma } from '~/platform/generated/client';
import { asSeenBy } from './as-seen-by';
import { mayDoAll, mayRead } from './assignment.policy';
import { stateOf } from './assignment-state';
import { standingsIn } from './act.server';
import type { CommandContext } from './command-context.server';
import { leadersAsked, type LeaderAsked } from './leadership';
import { readLeadership } from './leadership.queries.server';
import type { Loan, LoanContact } from './loan';
import { shownYeses } from './shown-yeses';
import { loadAssignments, type StoredAssignment } from './stored-assignment.queries.server';
import type { Standing } from './actions';

/** Assignments that concern an actor, as a filter; which of them may be read, and what of them, is decided on the facts. */
export function concerning(actor: Actor): Prisma.AssignmentWhereInput {
  if (hasRole(actor, 'HR', 'COORDINATOR')) return {};
  const led = { in: [...actor.ledUnitIds] };
  return { OR: [{ personId: actor.personId }, { need: { unitId: led } }, { person: { employments: { some: { unitId: led } } } }] };
}

/** Assignments as the actor sees them, oldest first; what the actor may not open is left out. Nine queries, however many there are. */
export async function readLoans(context: CommandContext, where: Prisma.AssignmentWhereInput, take?: number): Promise<Loan[]> {
  const { db, actor, now, municipality } = context;
  const stored = await loadAssignments(db, { AND: [concerning(actor), where] }, municipality.zone, take);
  if (stored.length === 0) return [];
  const leadership = await readLeadership(db);
  const seen = stored.flatMap((assignment) => {
    const asked = leadersAsked(assignment, leadership, now, municipality.zone);
    const own = standingsIn(context, assignment, asked);
    return mayRead(assignment.facts, own) ? [{ assignment: { ...assignment, facts: asSeenBy(assignment.facts, own) }, asked, own }] : [];
  });
  const around = await readAround(context, seen);
  return seen.map((one) => loanOf(one, around, context));
}

/** One assignment as the actor sees it; null when there is none or they may not open it. */
export async function readLoan(context: CommandContext, assignmentId: string): Promise<Loan | null> {
  return (await readLoans(context, { id: assignmentId }))[0] ?? null;
}

interface Seen {
  readonly assignment: StoredAssignment;
  readonly asked: readonly LeaderAsked[];
  readonly own: readonly Standing[];
}

const detailFields = {
  id: true,
  legalBasis: true,
  endedById: true,
  line: { select: { title: true } },
  shifts: { where: { shift: { replacedById: { not: null } } }, select: { shiftId: true, shift: { select: { replacedById: true } } } },
  need: {
    select: {
      title: true,
      kind: true,
      tasks: true,
      notTasks: true,
      contactName: true,
      contactPhone: true,
      introducerId: true,
      meetingPlace: true,
      unit: { select: { id: true, name: true, address: true, phone: true, sector: true } },
    },
  },
} as const;

async function readAround({ db, now, municipality }: CommandContext, seen: readonly Seen[]) {
  const details = await db.assignment.findMany({ where: { id: { in: seen.map((one) => one.assignment.id) } }, select: detailFields });
  const people = await readPeople(
    db,
    [...seen.flatMap(peopleOf), ...details.flatMap((row) => [row.need.introducerId, row.endedById])],
    dateAt(now, municipality.zone)
  );
  const units = await db.unit.findMany({
    where: { id: { in: seen.flatMap((one) => one.asked.map((leader) => leader.unitId)) } },
    select: { id: true, name: true },
  });
  return { details: new Map(details.map((row) => [row.id, row])), people, units: new Map(units.map((unit) => [unit.id, unit.name])) };
}

type Around = Awaited<ReturnType<typeof readAround>>;

const peopleOf = ({ assignment, asked }: Seen): string[] => [
  assignment.personId,
  ...assignment.facts.answers.flatMap(({ givenById, recordedById }) => (recordedById === null ? [givenById] : [givenById, recordedById])),
  ...asked.flatMap((leader) => [...leader.current.personIds, ...(leader.ladder[0]?.personIds ?? [])]),
];

async function readPeople(db: Reader, ids: readonly (string | null)[], today: string): Promise<Map<string, LoanContact>> {
  const rows = await db.person.findMany({
    where: { id: { in: [...new Set(ids.flatMap((id) => id ?? []))] } },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      phone: true,
      employments: { where: inForceOn(today), select: { position: true }, orderBy: { weeklyHours: 'desc' } },
    },
  });
  return new Map(
    rows.map((row) => [row.id, { name: `${row.givenName} ${row.familyName}`, position: row.employments[0]?.position ?? null, phone: row.phone }])
  );
}

function loanOf({ assignment, asked, own }: Seen, around: Around, { actor, now, municipality }: CommandContext): Loan {
  const { facts, id, needId } = assignment;
  const details = around.details.get(id);
  if (!details) throw new Error(`assignment ${id} is gone in the middle of a page`);
  const person = around.people.get(assignment.personId);
  const knowsName =
    municipality.settings.namesFromStart || own.some((standing) => standing !== 'RECEIVER' && standing !== 'OTHER') || hasSaidYes(assignment);
  const nameOf = (personId: string | null): string | null =>
    personId === null || (personId === assignment.personId && !knowsName) ? null : around.people.get(personId)?.name ?? null;
  const { need, line } = details;
  const introducer = need.introducerId === null ? null : around.people.get(need.introducerId) ?? null;
  const home = asked.filter((one) => one.party === 'HOME');
  return {
    id,
    needId,
    own,
    state: stateOf(facts, now),
    person: {
      id: knowsName ? assignment.personId : '',
      name: nameOf(assignment.personId),
      phone: knowsName ? person?.phone ?? null : null,
      position: person?.position ?? null,
      homeUnitNames: home.flatMap((one) => around.units.get(one.unitId) ?? []),
    },
    unit: need.unit,
    need: {
      title: need.title,
      kind: need.kind,
      lineTitle: line.title,
      tasks: need.tasks,
      notTasks: need.notTasks,
      meetingPlace: need.meetingPlace,
      contact:
        need.contactName === '' ? null : { name: need.contactName, position: null, phone: need.contactPhone === '' ? null : need.contactPhone },
      introducer,
    },
    homeLeaders: home.flatMap((one) => (one.ladder[0]?.personIds ?? []).flatMap((leaderId) => contactAt(around, leaderId, one.unitId))),
    shifts: facts.shifts.map(({ shiftId, start, end, state, freedBy, freedAt, freedReason, noShow }) => ({
      shiftId,
      period: { start, end },
      state,
      freedBy,
      freedAt,
      freedReason,
      noShow,
      movedTo: details.shifts.find((one) => one.shiftId === shiftId)?.shift.replacedById ?? null,
    })),
    yeses: shownYeses(facts, asked, now).map((yes) => ({
      ...yes,
      unitName: yes.unitId === null ? null : around.units.get(yes.unitId) ?? null,
      givenBy: nameOf(yes.givenById),
      recordedBy: nameOf(yes.recordedById),
      isYours:
        yes.party === 'PERSON'
          ? actor.personId === assignment.personId
          : (yes.responsible?.personIds ?? []).includes(actor.personId) || yes.givenById === actor.personId || (yes.responsible?.as === 'NOBODY' && hasRole(actor, 'COORDINATOR')),
      hasClimbedPastYou: (yes.responsible?.earlierIds ?? []).includes(actor.personId),
      responsibleNames: (yes.responsible?.personIds ?? []).flatMap((leaderId) => nameOf(leaderId) ?? []),
    })),
    may: mayDoAll(facts, own, now),
    begunBy: assignment.begunBy,
    legalBasis: details.legalBasis,
    readAt: now,
    createdAt: assignment.createdAt,
    answerBy: facts.answerBy,
    arrivedAt: facts.arrivedAt,
    endedByName: nameOf(details.endedById),
    continuesId: assignment.continuesId,
    replacesId: assignment.replacesId,
  };
}

const hasSaidYes = ({ facts }: StoredAssignment): boolean =>
  facts.answers.some((answer) => answer.party === 'PERSON' && answer.value === 'YES') || facts.shifts.some((shift) => shift.state === 'HELD');

function contactAt(around: Around, personId: string, unitId: string): (LoanContact & { unitName: string })[] {
  const contact = around.people.get(personId);
  return contact ? [{ ...contact, unitName: around.units.get(unitId) ?? '' }] : [];
}
