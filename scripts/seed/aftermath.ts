import { dayMs, hourMs } from '~/kernel/time';
import { addDays } from '~/kernel/zone';
import type { SeedClaim } from './competences';
import type { SeedRows } from './insert-rows';
import type { Lending } from './lendings';
import { dateOf } from './organisation';
import { idOf, randomFor } from './random';
import type { World } from './world';

/** Introductions from earlier years, beside those the loans bring along. */
export function earlierIntroductions(world: World, taken: readonly { personId: string; unitId: string }[]): SeedRows['Introduction'] {
  const random = randomFor('introductions');
  const known = new Set(taken.map((row) => `${row.personId} ${row.unitId}`));
  const homes = [...world.units.values()].filter(
    (unit) => unit.sector === 'NURSING_HOME' || unit.sector === 'HOME_CARE' || unit.sector === 'DAY_CARE',
  );
  const people = random.sample(
    world.people.filter((person) => !person.leader && !person.key),
    Math.ceil(world.people.length / 20),
  );
  return people.flatMap((person) => {
    const unit = random.pick(homes);
    if (known.has(`${person.id} ${unit.id}`) || person.employments.some((job) => job.unit.key === unit.key)) return [];
    return [{ personId: person.id, unitId: unit.id, on: dateOf(addDays(world.options.today, -random.int(40, 500))), byId: null }];
  });
}

/** What last night's re-check noticed: held shifts to come whose place rests on a claim that was not looked up lately. */
export function findingRows(
  world: World,
  lendings: readonly Lending[],
  claims: ReadonlyMap<string, readonly SeedClaim[]>,
  held: SeedRows['AssignmentShift'],
): SeedRows['Finding'] {
  const { now } = world.options;
  const rows = lendings.flatMap((lending) => {
    const keys = new Set(lending.line.requirements.flatMap((group) => group.anyOf));
    const claim = (claims.get(lending.person.id) ?? []).find((one) => keys.has(one.key));
    const reason = !claim ? null : !claim.verified ? 'CLAIMED_NOT_VERIFIED' : claim.verified.daysAgo > 90 ? 'VERIFICATION_STALE' : null;
    const shift = held.find(
      (one) => one.state === 'HELD' && one.personId === lending.person.id && one.lineId === lending.line.id && +new Date(one.startsAt) > now,
    );
    return lending.stage === 'AGREED' && reason && shift?.id ? [{ reason, shiftId: shift.id }] : [];
  });
  return rows.slice(0, 4).map(({ reason, shiftId }, index) => {
    const settled = index === 3;
    return {
      id: idOf('finding', shiftId),
      assignmentShiftId: shiftId,
      reason,
      since: new Date(now - 20 * hourMs),
      settledAt: settled ? new Date(now - 2 * hourMs) : null,
      settledHow: settled ? 'ACCEPTED' : null,
      settledById: settled ? world.hrId : null,
    };
  });
}

/** HR's looks at the nurse roster and leaders' looks at who fits, so that "who has seen my data" has something to show. */
export function lookRows(world: World, lendings: readonly Lending[]): SeedRows['AuditEvent'] {
  const { now } = world.options;
  const shown = [...new Set(lendings.map((lending) => lending.person.id))];
  const rosterLooks = [9, 4, 1].map((daysAgo) => ({
    id: idOf('look', 'roster', daysAgo),
    at: new Date(now - daysAgo * dayMs),
    kind: 'LOOK' as const,
    actorId: world.hrId,
    action: 'roster.look',
    subject: 'Roster',
    subjectId: 'nurse-qualified',
    personIds: shown.slice(0, 40),
    fields: ['tier'],
  }));
  const needs = new Map(lendings.map((lending) => [lending.need.id, lending.need]));
  const candidateLooks = [...needs.values()].map((need) => ({
    id: idOf('look', 'candidates', need.plan.key),
    at: new Date(Math.min(now, +(need.publishedAt ?? need.createdAt) + 2 * hourMs)),
    kind: 'LOOK' as const,
    actorId: need.unit.leaderId,
    action: 'candidates.look',
    subject: 'Need',
    subjectId: need.id,
    personIds: [...new Set(lendings.filter((lending) => lending.need.id === need.id).map((lending) => lending.person.id))],
    fields: [],
  }));
  return [...rosterLooks, ...candidateLooks];
}
