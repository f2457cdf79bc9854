import type { Period } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';

/** Whose rows, and the half-open time that booked and own shifts are read for. */
export interface RowsWanted {
  /** undefined is everybody employed in the time */
  readonly personIds?: readonly string[];
  readonly reach: Period;
}

// One query per table, whoever many people: the number of queries is constant, also inside a transaction, where they must not run at once.

/** Everything the evaluation knows of people, as rows; see facts.queries.server.ts. */
export async function readPersonRows(db: Reader, { personIds, reach }: RowsWanted) {
  const of = personIds === undefined ? {} : { personId: { in: [...personIds] } };
  const [from, to] = [new Date(reach.start), new Date(reach.end)];
  const inReach = { startsAt: { lt: to }, endsAt: { gt: from } };
  const inForce = { OR: [{ to: null }, { to: { gte: from } }] };
  return {
    employments: await db.employment.findMany({
      where: { ...of, from: { lte: to }, ...inForce },
      select: {
        id: true, personId: true, unitId: true, position: true, weeklyHours: true, agreementArea: true, weeklyPattern: true, from: true, to: true,
      },
      orderBy: [{ personId: 'asc' }, { from: 'asc' }, { id: 'asc' }],
    }),
    units: await db.unit.findMany({ select: { id: true, name: true, areaKey: true } }),
    catalogue: await db.competence.findMany({ select: { key: true, kind: true } }),
    capacities: await db.capacity.findMany({
      where: { ...(personIds === undefined ? {} : { employment: of }), revokedAt: null, from: { lte: to }, ...inForce },
      select: { id: true, employmentId: true, lifted: true, hoursPerWeek: true, tasks: true, kind: true, source: true, from: true, to: true, setAt: true },
    }),
    competences: await db.personCompetence.findMany({
      where: { ...of, competenceKey: { not: null } },
      select: { id: true, personId: true, competenceKey: true, lastPractised: true, comfort: true, validUntil: true },
      orderBy: { id: 'asc' },
    }),
    verifications: await db.competenceVerification.findMany({
      where: personIds === undefined ? {} : { personCompetence: of },
      select: { personCompetenceId: true, outcome: true, method: true, observedOn: true, recordedAt: true },
    }),
    recordChecks: await db.recordCheck.findMany({
      where: of,
      select: { personId: true, type: true, status: true, legalBasis: true },
      orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    }),
    declarations: await db.confidentialityDeclaration.findMany({ where: of, select: { personId: true, sector: true } }),
    clearances: await db.healthClearance.findMany({ where: of, select: { personId: true, type: true, outcome: true } }),
    restrictions: await db.placementRestriction.findMany({ where: { ...of, ...inForce }, select: { personId: true, kind: true, sectors: true, from: true, to: true } }),
    patterns: await db.availabilityPattern.findMany({ where: of, select: { personId: true, weekday: true, startMinute: true, endMinute: true } }),
    exceptions: await db.availabilityException.findMany({
      where: { ...of, OR: [{ endsAt: { gt: from } }, { kind: 'EXTRA' }] },
      select: { personId: true, kind: true, startsAt: true, endsAt: true },
    }),
    preferences: await db.availabilityPreference.findMany({
      where: of,
      select: { personId: true, hoursPerWeek: true, sectorsGladly: true, sectorsNot: true, pausedFrom: true, pausedUntil: true },
    }),
    homeShifts: await db.homeShift.findMany({
      where: { ...of, ...inReach },
      select: { personId: true, employmentId: true, startsAt: true, endsAt: true },
      orderBy: { startsAt: 'asc' },
    }),
    booked: await db.assignmentShift.findMany({
      where: { ...of, state: { in: ['ASKED', 'HELD'] }, ...inReach },
      select: { personId: true, assignmentId: true, lineId: true, shiftId: true, startsAt: true, endsAt: true, state: true },
      orderBy: { startsAt: 'asc' },
    }),
    lastAsked: await db.assignmentShift.groupBy({ by: ['personId'], where: of, _max: { askedAt: true } }),
    notTaken: await db.assignmentShift.findMany({
      where: { ...of, state: { not: 'HELD' }, line: { need: { status: 'PUBLISHED' } } },
      select: {
        personId: true,
        shiftId: true,
        assignment: {
          select: {
            answerBy: true,
            endedAt: true,
            answers: { where: { party: 'PERSON', undoneAt: null }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { value: true } },
          },
        },
      },
    }),
    introductions: await db.introduction.findMany({ where: of, select: { personId: true, unitId: true, on: true } }),
  };
}

export type PersonRows = Awaited<ReturnType<typeof readPersonRows>>;
