import { expect, it } from 'vitest';
import { aCompetence, aContext, aLine, aPerson, aShift, hoursOn, monday } from '../../../tests/factories/facts';
import { chooseShifts } from './choose-shifts';
import { countReasons } from './counted-reasons';
import type { PersonFacts } from './facts';

const evening = aShift(monday, 15, 23);
const wednesday = aShift('2026-11-25', 7, 15);
const line = aLine({ requirements: [{ anyOf: ['nurse'], authorisedOnly: true }] });
const chosenBy = (person: Partial<PersonFacts>) => chooseShifts(aPerson(person), line, [evening, wednesday], aContext());

const free = { ...aPerson().availability, patterns: [{ weekday: 3, startMinute: 0, endMinute: 1440 }] };
const paused = { ...aPerson().availability, pausedFrom: monday, pausedUntil: null };
const claimed = [aCompetence('nurse', { status: 'CLAIMED' })];
const held = [{ shiftId: 'other', lineId: 'other', assignmentId: 'other', period: hoursOn('2026-11-24', 7, 15) }];

it('counts those who lack exactly one thing, per shift that nobody can take', () => {
  const people = [chosenBy({ availability: free }), chosenBy({ competences: claimed }), chosenBy({ competences: claimed }), chosenBy({ held })];
  expect(countReasons(people, [evening.id, wednesday.id])).toEqual([
    {
      shiftId: evening.id,
      peopleWithOne: 4,
      reasons: [
        { code: 'CLAIMED_NOT_VERIFIED', variant: 'AUTHORISED_ONLY', about: 'nurse', people: 2 },
        { code: 'NOT_AVAILABLE', variant: null, about: null, people: 1 },
        { code: 'REST_SHORT', variant: null, about: null, people: 1 },
      ],
    },
  ]);
});

it('a private reason and no time read the same', () => {
  const one = { shiftId: evening.id, peopleWithOne: 1, reasons: [{ code: 'NOT_AVAILABLE', variant: null, about: null, people: 1 }] };
  const unwanted = { hoursPerWeek: null, sectorsGladly: [], sectorsNot: ['NURSING_HOME' as const] };
  const restrictions = [{ kind: 'SPEAK_WITH_HR' as const, sectors: [], from: '2026-01-01', to: null }];
  for (const person of [{ availability: paused }, { preference: unwanted }, { restrictions }, { availability: free }, { availability: paused, preference: unwanted }]) {
    expect(countReasons([chosenBy(person)], [evening.id])).toEqual([one]);
  }
});

it('two different things are not counted', () => {
  expect(countReasons([chosenBy({ competences: claimed, held })], [evening.id])).toEqual([{ shiftId: evening.id, peopleWithOne: 0, reasons: [] }]);
});
