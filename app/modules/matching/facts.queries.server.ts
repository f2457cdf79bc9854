import { totalHours } from '~/kernel/period';
import { dayMs, type Instant, type Period } from '~/kernel/time';
import { dateAt, type Zone } from '~/kernel/zone';
import type { Municipality } from '~/modules/access/municipality';
import type { Capacity } from '~/modules/availability/capacity';
import { isoDate, isoDateOrNull } from '~/modules/people/date-columns';
import type { Reader } from '~/platform/database.server';
import { competenceFactsOf, type ClaimedCompetence, type CompetenceRules } from './competence-facts';
import { readCovers } from './covers.queries.server';
import type { BookedShift, EmploymentFact, HomeShiftFact, PersonFacts, RecordCheckFact } from './facts';
import { homeShiftsOf, usualWeeksIn } from './home-shift-facts';
import { readPersonRows, type PersonRows } from './person-rows.queries.server';
import { workingTimePacks } from './working-time/packs';

export interface PeopleWanted {
  /** undefined is everybody whose employment has not ended before today */
  readonly personIds?: readonly string[];
  /** half-open, the shifts that will be evaluated lie in it */
  readonly period: Period;
  readonly now: Instant;
  readonly municipality: Municipality;
}

/** Facts of many people in a constant number of queries, also inside a transaction. Ordered by person id; who has no employment is left out. */
export async function loadPeopleFacts(db: Reader, { personIds, period, now, municipality }: PeopleWanted): Promise<PersonFacts[]> {
  const { zone, country, settings } = municipality;
  const reach = reachOf(period, workingTimePacks[country].averageOverWeeks);
  const rows = await readPersonRows(db, { personIds, reach });
  const today = dateAt(now, zone);
  const rules = { today, lookupHoldsDays: settings.registerLookupHoldsDays, covers: await readCovers(db, country) };
  const find = { ...indexed(rows), usualWeek: usualWeeksIn(reach, zone) };
  const stillHere = personIds ? rows.employments : rows.employments.filter((row) => row.to === null || isoDate(row.to) >= today);
  return [...new Set(stillHere.map((row) => row.personId))].map((personId) => personFacts(personId, find, rules, reach, zone, now));
}

/** Averages look back over their weeks, rest eight days ahead. */
const reachOf = (period: Period, averageOverWeeks: number): Period => ({ start: period.start - averageOverWeeks * 7 * dayMs, end: period.end + 8 * dayMs });

function indexed(rows: PersonRows) {
  return {
    unit: new Map(rows.units.map((row) => [row.id, row])),
    kind: new Map(rows.catalogue.map((row) => [row.key, row.kind])),
    employments: groupedBy(rows.employments, (row) => row.personId),
    capacities: groupedBy(rows.capacities, (row) => row.employmentId),
    competences: groupedBy(rows.competences, (row) => row.personId),
    verifications: groupedBy(rows.verifications, (row) => row.personCompetenceId),
    recordChecks: groupedBy(rows.recordChecks, (row) => row.personId),
    declarations: groupedBy(rows.declarations, (row) => row.personId),
    clearances: groupedBy(rows.clearances, (row) => row.personId),
    restrictions: groupedBy(rows.restrictions, (row) => row.personId),
    patterns: groupedBy(rows.patterns, (row) => row.personId),
    exceptions: groupedBy(rows.exceptions, (row) => row.personId),
    preference: new Map(rows.preferences.map((row) => [row.personId, row])),
    homeShifts: groupedBy(rows.homeShifts, (row) => row.employmentId),
    booked: groupedBy(rows.booked, (row) => row.personId),
    lastAsked: new Map(rows.lastAsked.map((row) => [row.personId, row._max.askedAt])),
    notTaken: groupedBy(rows.notTaken, (row) => row.personId),
    introductions: groupedBy(rows.introductions, (row) => row.personId),
  };
}

type Find = ReturnType<typeof indexed> & { usualWeek: ReturnType<typeof usualWeeksIn> };

function personFacts(personId: string, find: Find, rules: CompetenceRules, reach: Period, zone: Zone, now: Instant): PersonFacts {
  const jobs = (find.employments.get(personId) ?? []).map((row) => jobOf(row, find, reach, zone));
  const preference = find.preference.get(personId);
  const booked = find.booked.get(personId) ?? [];
  const held = booked.filter((row) => row.state === 'HELD').map(bookedOf);
  return {
    personId,
    competences: competenceFactsOf(claimsOf(find.competences.get(personId) ?? [], find), rules),
    recordChecks: newestChecks(find.recordChecks.get(personId) ?? []),
    confidentialitySectors: (find.declarations.get(personId) ?? []).map((row) => row.sector),
    clearances: find.clearances.get(personId) ?? [],
    restrictions: (find.restrictions.get(personId) ?? []).map((row) => ({ ...row, from: isoDate(row.from), to: isoDateOrNull(row.to) })),
    availability: {
      patterns: find.patterns.get(personId) ?? [],
      exceptions: (find.exceptions.get(personId) ?? []).map((row) => ({ kind: row.kind, period: periodOf(row) })),
      pausedFrom: isoDateOrNull(preference?.pausedFrom ?? null),
      pausedUntil: isoDateOrNull(preference?.pausedUntil ?? null),
    },
    preference: preference ? { ...preference, hoursPerWeek: preference.hoursPerWeek?.toNumber() ?? null } : null,
    employments: jobs.map((job) => job.employment),
    homeShifts: jobs.flatMap((job) => job.homeShifts),
    held,
    asked: booked.filter((row) => row.state === 'ASKED').map(bookedOf),
    askedBeforeShiftIds: askedBeforeShifts(find.notTaken.get(personId) ?? [], now),
    introductions: (find.introductions.get(personId) ?? []).map((row) => ({ unitId: row.unitId, on: isoDate(row.on) })),
    lastAskedAt: find.lastAsked.get(personId)?.getTime() ?? null,
    hoursLent: totalHours(held.map((one) => one.period)),
  };
}

function jobOf(row: PersonRows['employments'][number], find: Find, reach: Period, zone: Zone): { employment: EmploymentFact; homeShifts: HomeShiftFact[] } {
  const unit = find.unit.get(row.unitId);
  const employment: EmploymentFact = {
    id: row.id,
    unitId: row.unitId,
    unitName: unit?.name ?? '',
    areaKey: unit?.areaKey ?? '',
    position: row.position,
    weeklyHours: row.weeklyHours.toNumber(),
    agreementArea: row.agreementArea,
    from: isoDate(row.from),
    to: isoDateOrNull(row.to),
    capacities: (find.capacities.get(row.id) ?? []).map(capacityOf),
  };
  const imported = (find.homeShifts.get(row.id) ?? []).map(periodOf);
  return { employment, homeShifts: homeShiftsOf(employment, find.usualWeek(row.weeklyPattern, employment), imported, reach, zone) };
}

const capacityOf = (row: PersonRows['capacities'][number]): Capacity => ({
  ...row,
  hoursPerWeek: row.hoursPerWeek?.toNumber() ?? null,
  from: isoDate(row.from),
  to: isoDateOrNull(row.to),
  setAt: row.setAt.getTime(),
  revokedAt: null,
});

function claimsOf(rows: PersonRows['competences'], find: Find): ClaimedCompetence[] {
  return rows.flatMap((row) => {
    if (row.competenceKey === null) return [];
    const kind = find.kind.get(row.competenceKey);
    return [{
      key: row.competenceKey,
      needsVerifying: kind === 'QUALIFICATION' || kind === 'CERTIFICATE',
      comfort: row.comfort,
      lastPractised: row.lastPractised,
      validUntil: isoDateOrNull(row.validUntil),
      verifications: (find.verifications.get(row.id) ?? []).map(({ outcome, method, observedOn, recordedAt }) => ({
        outcome,
        method,
        observedOn: isoDate(observedOn),
        recordedAt: recordedAt.getTime(),
      })),
    }];
  });
}

/** Rows come oldest first, so of each type the last one stays. */
const newestChecks = (rows: readonly RecordCheckFact[]): RecordCheckFact[] => [...new Map(rows.map((row) => [row.type, row])).values()];

/** Shifts whose asking is over without the person's yes; a no and silence alike, so that asking again doesn't tell which it was (design part 3). */
function askedBeforeShifts(rows: PersonRows['notTaken'], now: Instant): string[] {
  const said = (row: PersonRows['notTaken'][number]) => row.assignment.answers[0]?.value;
  const agreed = rows.filter((row) => said(row) === 'YES').map((row) => row.shiftId);
  const isOver = ({ assignment }: PersonRows['notTaken'][number]): boolean => assignment.endedAt !== null || assignment.answerBy.getTime() <= now;
  const unanswered = rows.filter((row) => said(row) === 'NO' || (said(row) === undefined && isOver(row))).map((row) => row.shiftId);
  return [...new Set(unanswered)].filter((shiftId) => !agreed.includes(shiftId));
}

const bookedOf = (row: PersonRows['booked'][number]): BookedShift => ({
  shiftId: row.shiftId,
  lineId: row.lineId,
  assignmentId: row.assignmentId,
  period: periodOf(row),
});

const periodOf = (row: { startsAt: Date; endsAt: Date }): Period => ({ start: row.startsAt.getTime(), end: row.endsAt.getTime() });

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
