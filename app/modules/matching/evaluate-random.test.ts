import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aCompetence, aContext, aLine, aPerson, monday, zone } from '../../../tests/factories/facts';
import { dayPeriod } from '~/kernel/zone';
import { hourMs, type Period } from '~/kernel/time';
import { evaluate } from './evaluate';
import type { RequirementGroup } from '~/modules/needs/need.schema';
import type { CompetenceFact, PersonFacts, ShiftFacts } from './facts';
import type { ReasonCode } from './reason';

/** Registered extra time that no shift here touches: the person is known. */
const longAgo: Period = dayPeriod('2020-01-06', zone);

// Hours on a grid from a Monday's midnight; the obvious version walks them one by one.
const origin = dayPeriod(monday, zone).start;
const at = (hour: number, hours: number): Period => ({ start: origin + hour * hourMs, end: origin + (hour + hours) * hourMs });
const period = fc.tuple(fc.nat(7 * 24), fc.integer({ min: 1, max: 12 })).map(([hour, hours]) => at(hour, hours));

const keys = ['nurse', 'midwife', 'car', 'helper'];
const competence: fc.Arbitrary<CompetenceFact> = fc.record({
  key: fc.constantFrom(...keys),
  status: fc.constantFrom('VERIFIED' as const, 'CLAIMED' as const, 'STALE' as const, 'REJECTED' as const, 'RESTRICTED' as const),
  comfort: fc.constantFrom('ALONE' as const, 'RATHER_NOT' as const, null),
  validUntil: fc.constantFrom(null, '2026-11-24', '2026-11-27'),
  viaKey: fc.constantFrom(null, 'specialist_nurse'),
}).map((drawn) => aCompetence(drawn.key, { ...drawn, comfort: drawn.viaKey === null ? (drawn.comfort ?? 'ALONE') : null }));

const shifts: fc.Arbitrary<ShiftFacts[]> = fc
  .array(fc.record({ period, wanted: fc.nat(2), held: fc.nat(2) }), { minLength: 1, maxLength: 4 })
  .map((list) => list.map((one, index) => ({ id: String(index), ...one })));

const person: fc.Arbitrary<PersonFacts> = fc
  .record({
    competences: fc.uniqueArray(competence, { maxLength: 5, selector: (fact) => `${fact.key} ${fact.viaKey ?? ''}` }),
    held: fc.array(period, { maxLength: 3 }),
    own: fc.array(period, { maxLength: 2 }),
    away: fc.array(period, { maxLength: 2 }),
    extra: fc.array(period, { maxLength: 4 }),
    paused: fc.boolean(),
    unwanted: fc.boolean(),
    known: fc.boolean(),
  })
  .map((drawn) =>
    aPerson({
      competences: drawn.competences,
      held: drawn.held.map((one, index) => ({ shiftId: `held ${index}`, lineId: 'other', assignmentId: 'other', period: one })),
      homeShifts: drawn.own.map((one) => ({ period: one, employmentId: 'employment', assumed: false })),
      availability: {
        patterns: [],
        exceptions: [
          ...drawn.away.map((one) => ({ kind: 'AWAY' as const, period: one })),
          ...drawn.extra.map((one) => ({ kind: 'EXTRA' as const, period: one })),
          ...(drawn.known ? [{ kind: 'EXTRA' as const, period: longAgo }] : []),
        ],
        pausedFrom: drawn.paused ? '2026-11-25' : null,
        pausedUntil: '2026-11-26',
      },
      preference: { hoursPerWeek: null, sectorsGladly: [], sectorsNot: drawn.unwanted ? ['NURSING_HOME'] : [] },
    }),
  );

const requirements: fc.Arbitrary<RequirementGroup[]> = fc.array(
  fc.record({ anyOf: fc.subarray(keys, { minLength: 1 }), authorisedOnly: fc.boolean() }),
  { maxLength: 2 },
);

const hoursOf = (one: Period): number[] => Array.from({ length: (one.end - one.start) / hourMs }, (_, index) => one.start + index * hourMs);
const meets = (a: Period, b: Period): boolean => hoursOf(a).some((hour) => hoursOf(b).includes(hour));
const dateOf = (instant: number): string => new Date(instant + hourMs).toISOString().slice(0, 10);

/** Whether anything blocks the shift by requirements: some way through each group has nothing against it. */
function coversGroup(given: PersonFacts, group: RequirementGroup, shift: ShiftFacts): boolean {
  return group.anyOf.some((key) => {
    const own = given.competences.find((fact) => fact.key === key && fact.viaKey === null && fact.status !== 'REJECTED');
    return given.competences.some(
      (fact) =>
        fact.key === key &&
        ['VERIFIED', 'STALE', ...(group.authorisedOnly ? [] : ['CLAIMED'])].includes(fact.status) &&
        fact.comfort !== 'RATHER_NOT' &&
        own?.comfort !== 'RATHER_NOT' &&
        (fact.validUntil === null || hoursOf(shift.period).every((hour) => dateOf(hour) <= (fact.validUntil ?? ''))),
    );
  });
}

/** Asks hour by hour: pause, then away, then extra; nothing registered is unknown. */
function availabilityCode(given: PersonFacts, shift: ShiftFacts): ReasonCode | null {
  const { exceptions, pausedFrom } = given.availability;
  const inSome = (kind: string, hour: number) => exceptions.some((one) => one.kind === kind && hoursOf(one.period).includes(hour));
  const hours = hoursOf(shift.period);
  if (pausedFrom !== null && hours.some((hour) => dateOf(hour) >= '2026-11-25' && dateOf(hour) <= '2026-11-26')) return 'PAUSED';
  const known = exceptions.some((one) => one.kind === 'EXTRA');
  const free = hours.filter((hour) => inSome('EXTRA', hour) && !inSome('AWAY', hour));
  if (!known) return hours.some((hour) => inSome('AWAY', hour)) ? 'UNAVAILABLE' : 'AVAILABILITY_UNKNOWN';
  if (free.length === hours.length) return null;
  return free.length === 0 ? 'UNAVAILABLE' : 'PARTLY_AVAILABLE';
}

/** From every start of a work period, 24 hours hold eleven consecutive free ones. */
function shortRest(work: readonly Period[], asked: Period): boolean {
  const worked = new Set(work.flatMap(hoursOf));
  const free = (from: number, hours: number) => Array.from({ length: hours }, (_, index) => from + index * hourMs).every((hour) => !worked.has(hour));
  return [...worked].some((start) => {
    if (!free(start - 11 * hourMs, 11)) return false;
    if (Array.from({ length: 14 }, (_, index) => start + index * hourMs).some((from) => free(from, 11))) return false;
    let end = start;
    while (!free(end, 11)) end += hourMs;
    return asked.start < end && asked.end > start;
  });
}

// the obvious version is slow on a busy machine
const patience = 60_000;

it('agrees with a slow, obvious version on who may take what', { timeout: patience }, () => {
  fc.assert(
    fc.property(person, requirements, shifts, (given, groups, asked) => {
      const line = aLine({ requirements: groups });
      const answer = evaluate(given, line, asked, aContext());
      const codesOf = (shift: ShiftFacts) => answer.reasons.filter((reason) => reason.shiftIds.includes(shift.id)).map((reason) => reason.code);
      const others = [...given.held.map((one) => one.period), ...given.homeShifts.map((one) => one.period)];
      for (const shift of asked) {
        const beside = [...others, ...asked.filter((one) => one.id !== shift.id).map((one) => one.period)];
        const found = codesOf(shift);
        expect(found.includes('OVERLAP')).toBe(beside.some((one) => meets(one, shift.period)));
        expect(found.includes('REST_SHORT')).toBe(shortRest([...beside, shift.period], shift.period));
        expect(found.includes('NEED_FULL')).toBe(shift.held >= shift.wanted);
        const about = ['PAUSED', 'UNAVAILABLE', 'PARTLY_AVAILABLE', 'AVAILABILITY_UNKNOWN'];
        expect(found.filter((code) => about.includes(code))).toEqual([availabilityCode(given, shift) ?? []].flat());
        const groupOf = answer.reasons.filter((reason) => reason.severity.ask === 'BLOCK' && reason.shiftIds.includes(shift.id));
        const blockedByGroups = groupOf.some(
          (reason) => 'group' in reason.data || reason.variant === 'AUTHORISATION' || reason.variant === 'COMFORT',
        );
        expect(blockedByGroups).toBe(!groups.every((group) => coversGroup(given, group, shift)));
      }
    }),
    { numRuns: 150 },
  );
});

it('the verdict and each shift follow from what blocks, and nothing private is nearly there', { timeout: patience }, () => {
  fc.assert(
    fc.property(person, requirements, shifts, fc.boolean(), (given, groups, asked, ownYes) => {
      const answer = evaluate(given, aLine({ requirements: groups }), asked, aContext({ ownYes }));
      const blocking = answer.reasons.filter((reason) => reason.severity.ask === 'BLOCK');
      expect(answer.verdict === 'FITS' || answer.verdict === 'FITS_WITH_WARNINGS').toBe(blocking.length === 0);
      for (const shift of asked) expect(answer.perShift[shift.id]?.can).toBe(!blocking.some((reason) => reason.shiftIds.includes(shift.id)));
      if (answer.verdict === 'NEARLY') {
        expect(blocking.some((reason) => reason.isPrivate)).toBe(false);
        expect(new Set(blocking.map((reason) => reason.code)).size).toBe(1);
      }
      if (blocking.some((reason) => reason.isPrivate)) expect(answer.verdict).toBe('NOT');
    }),
    { numRuns: 150 },
  );
});

it('does not depend on the order of facts or shifts', { timeout: patience }, () => {
  fc.assert(
    fc.property(person, requirements, shifts, (given, groups, asked) => {
      const line = aLine({ requirements: groups });
      const turned = { ...given, held: [...given.held].reverse(), homeShifts: [...given.homeShifts].reverse() };
      const forward = evaluate(given, line, asked, aContext());
      const backward = evaluate(turned, line, [...asked].reverse(), aContext());
      expect(backward.verdict).toBe(forward.verdict);
      expect(backward.perShift).toEqual(forward.perShift);
    }),
    { numRuns: 200 },
  );
});
