import { describe, expect, test } from 'vitest';
import { stateOf } from '~/modules/assignments/assignment-state';
import { restBreaches } from '~/modules/matching/working-time/norms';
import { workingTimePacks } from '~/modules/matching/working-time/packs';
import { needContentSchema } from '~/modules/needs/need.schema';
import { catalogue } from '~/modules/people/catalogue/catalogue';
import { addDays } from '~/kernel/zone';
import { countries, type Country } from '~/kernel/vocabulary';
import { demonstrationId } from './demonstration-people';
import type { SeedRows } from './insert-rows';
import { makeRows } from './seed-municipality';

const sunday = '2026-11-22';
const made = (country: Country, today = sunday, people = 250) => makeRows({ people, country, today, now: Date.parse(`${today}T09:10:00Z`) });
const instant = (value: Date | string) => new Date(value).getTime();

function stateIn(rows: SeedRows, assignment: SeedRows['Assignment'][number], now: number): string {
  const shifts = rows.AssignmentShift.filter((shift) => shift.assignmentId === assignment.id).map((shift) => ({
    shiftId: shift.shiftId,
    state: shift.state,
    start: instant(shift.startsAt),
    end: instant(shift.endsAt),
    askedAt: instant(shift.askedAt),
    freedAt: shift.freedAt ? instant(shift.freedAt) : null,
    freedBy: shift.freedBy ?? null,
    freedReason: shift.freedReason ?? null,
    noShow: null,
  }));
  const { endedBy, effectiveFrom } = assignment;
  const ended = endedBy && effectiveFrom ? { by: endedBy, reason: null, effectiveFrom: instant(effectiveFrom) } : null;
  return stateOf({ answerBy: instant(assignment.answerBy), arrivedAt: null, ended, shifts }, now).state;
}

test('the same options make the same rows', () => {
  expect(made('DK', sunday, 110)).toEqual(made('DK', sunday, 110));
});

test('as many people are made as were asked for', () => {
  expect(made('DK', sunday, 100).Person).toHaveLength(100);
  expect(made('NO', sunday, 131).Person).toHaveLength(131);
});

describe.each(countries)('a municipality in %s', (country) => {
  const rows = made(country);

  test('holds no number that could be somebody’s personal number', () => {
    // ids and stamps are no texts people read
    const texts = JSON.stringify(rows, (key, value: unknown) =>
      key.toLowerCase().endsWith('id') || key.endsWith('At') || value instanceof Date ? undefined : value,
    );
    const words = texts.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '').replaceAll(/"(start|end)":\d{13}/g, '');
    expect(words.match(/(?<!\d)\d{6}[- ]?\d{4,5}(?!\d)/g)).toBeNull();
  });

  test('people can be written to nowhere real', () => {
    expect(rows.Person.filter((person) => person.email && !person.email.endsWith('.example'))).toEqual([]);
    expect(new Set(rows.Person.map((person) => person.email).filter(Boolean)).size).toBe(rows.Person.filter((person) => person.email).length);
  });

  test('claims name entries of the catalogue', () => {
    const keys = new Set(catalogue.map((entry) => entry.key));
    expect(rows.PersonCompetence.filter((claim) => claim.competenceKey && !keys.has(claim.competenceKey))).toEqual([]);
  });

  test('nobody lent breaks daily or weekly rest by the loans alone', () => {
    const held = rows.AssignmentShift.filter((shift) => shift.state === 'HELD');
    const breaches = [...new Set(held.map((shift) => shift.personId))].flatMap((personId) => {
      const own = held.filter((shift) => shift.personId === personId);
      const work = own.map((shift, index) => ({
        id: String(index),
        source: 'HELD' as const,
        start: instant(shift.startsAt),
        end: instant(shift.endsAt),
      }));
      return restBreaches(work, workingTimePacks[country], { weekStartsOn: 1 }, country === 'DK' ? 'Europe/Copenhagen' : 'Europe/Oslo');
    });
    expect(breaches).toEqual([]);
  });

  test('what was published is kept as it was said', () => {
    expect(rows.NeedVersion.flatMap((version) => needContentSchema.safeParse(version.content).error ?? [])).toEqual([]);
    const published = rows.Need.filter((need) => need.status !== 'DRAFT');
    expect(published.filter((need) => !rows.NeedVersion.some((version) => version.needId === need.id))).toEqual([]);
  });

  test('needs stand in every status and of every kind', () => {
    expect(new Set(rows.Need.map((need) => need.status))).toEqual(new Set(['DRAFT', 'PUBLISHED', 'CLOSED', 'CANCELLED']));
    expect(new Set(rows.Need.map((need) => need.kind))).toEqual(new Set(['CRISIS', 'SHORTAGE', 'ROTATION']));
  });
});

// the stories must hold whatever day somebody tries the program
test.each([0, 1, 2, 3, 4, 5, 6])('made %i days after a Sunday, loans stand in every state and the stories hold', (days) => {
  const today = addDays(sunday, days);
  const now = Date.parse(`${today}T09:10:00Z`);
  const rows = made('DK', today);
  const states = new Map(rows.Assignment.map((assignment) => [assignment, stateIn(rows, assignment, now)]));
  expect(new Set(states.values())).toEqual(new Set(['OPEN', 'CONFIRMED', 'ACTIVE', 'ENDED']));

  const birgits = rows.Assignment.filter((assignment) => assignment.personId === demonstrationId('birgit'));
  expect(birgits.map((assignment) => states.get(assignment)).sort()).toEqual(['ACTIVE', 'CONFIRMED', 'OPEN']);
  const asked = birgits.find((assignment) => states.get(assignment) === 'OPEN');
  const answers = rows.AssignmentAnswer.filter((answer) => answer.assignmentId === asked?.id).map((answer) => answer.party);
  expect(answers.sort()).toEqual(['HOME', 'RECEIVER']);

  // she is asked how it goes where she is out, somebody is pressed, and a letter was sent about who comes to the nursing home
  const runs = birgits.find((assignment) => states.get(assignment) === 'ACTIVE');
  expect(rows.CheckIn.filter((checkIn) => checkIn.assignmentId === runs?.id && checkIn.answeredAt === null)).toHaveLength(1);
  expect(rows.CheckIn.some((checkIn) => checkIn.load === 'PRESSED')).toBe(true);
  expect(rows.Letter.map((letter) => rows.LetterRecipient.filter(({ letterId }) => letterId === letter.id).length > 5)).toEqual([true]);
  expect(new Set(rows.AfterAnswer.map(({ party }) => party))).toEqual(new Set(['PERSON', 'RECEIVER', 'HOME']));

  // the places she is asked about are free
  for (const shift of rows.AssignmentShift.filter((one) => one.assignmentId === asked?.id)) {
    const held = rows.AssignmentShift.filter((one) => one.lineId === shift.lineId && one.shiftId === shift.shiftId && one.state === 'HELD').length;
    const wanted = rows.LineShift.find((one) => one.lineId === shift.lineId && one.shiftId === shift.shiftId)?.wanted ?? 0;
    expect(held).toBeLessThan(wanted);
  }
  expect(rows.PersonCompetence.filter((claim) => claim.personId === demonstrationId('emil'))).toEqual([]);
});
