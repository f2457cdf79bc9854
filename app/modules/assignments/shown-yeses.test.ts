import { describe, expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import type { Answer, AssignmentFacts } from './assignment-facts';
import { leadersAsked, type Leadership } from './leadership';
import { shownYeses } from './shown-yeses';

const now = Date.UTC(2026, 10, 21, 8);
const zone = 'Europe/Copenhagen';
const always = { validFrom: '2020-01-01', validTo: null, successorId: null };
const leadership: Leadership = {
  units: [
    { id: 'top', parentId: null, ...always },
    { id: 'birk', parentId: 'top', ...always },
    { id: 'office', parentId: 'top', ...always },
  ],
  terms: [
    { personId: 'bo', unitId: 'birk', kind: 'LEADER', from: '2020-01-01', to: null },
    { personId: 'eva', unitId: 'office', kind: 'LEADER', from: '2020-01-01', to: null },
    { personId: 'mia', unitId: 'top', kind: 'LEADER', from: '2020-01-01', to: null },
  ],
};
const yes = (party: Answer['party'], at: number, shiftIds: readonly string[] = ['a', 'b']): Answer => ({
  id: `${party} ${at}`,
  party,
  employmentId: party === 'HOME' ? 'job' : null,
  value: 'YES',
  via: 'APP',
  givenById: party,
  recordedById: null,
  at,
  needVersion: 1,
  shiftIds,
  reason: null,
  overrides: [],
  undoneAt: null,
});
const facts = (answers: readonly Answer[], state: 'ASKED' | 'FREED' = 'ASKED', askedAt = now): AssignmentFacts => ({
  answerBy: now + 48 * hourMs,
  arrivedAt: null,
  ended: null,
  answers,
  shifts: ['a', 'b'].map((shiftId, index) => ({
    shiftId,
    state,
    start: now + (50 + 24 * index) * hourMs,
    end: now + (58 + 24 * index) * hourMs,
    askedAt,
    freedAt: state === 'FREED' ? now : null,
    freedBy: null,
    freedReason: null, noShow: null,
  })),
  timeTaken: [{ employmentId: 'job', shiftIds: ['a', 'b'] }],
  proposedPast: [],
});

function shown(of: AssignmentFacts, at: number) {
  const asked = leadersAsked(
    { personId: 'ane', createdAt: now, receivingUnitId: 'birk', employments: [{ id: 'job', unitId: 'office' }], facts: of },
    leadership,
    at,
    zone
  );
  return shownYeses(of, asked, at);
}
const statesAt = (of: AssignmentFacts, at: number) => shown(of, at).map((one) => one.state);

describe('the three yeses as they are shown', () => {
  it('asks the home leader only after the person', () => {
    expect(statesAt(facts([yes('RECEIVER', now)]), now + 1)).toEqual(['missing', 'yes', 'notYet']);
    expect(statesAt(facts([yes('RECEIVER', now), yes('PERSON', now + 1)]), now + 2)).toEqual(['yes', 'yes', 'missing']);
  });

  it('names who is to answer, since when, and when it climbs; then who let it pass', () => {
    const waiting = facts([yes('RECEIVER', now), yes('PERSON', now)]);
    expect(shown(waiting, now + 1)[2]?.responsible).toEqual({
      as: 'LEADER',
      personIds: ['eva'],
      earlierIds: [],
      since: now,
      climbsAt: now + 24 * hourMs,
    });
    expect(shown(waiting, now + 25 * hourMs)[2]?.responsible).toMatchObject({ personIds: ['mia'], earlierIds: ['eva'] });
    expect(shown(waiting, now + 40 * hourMs)[2]?.responsible).toMatchObject({
      as: 'NOBODY',
      personIds: [],
      earlierIds: ['eva', 'mia'],
      climbsAt: null,
    });
  });

  it('is late once the deadline has passed, and nobody is responsible any more', () => {
    const late = shown(facts([yes('RECEIVER', now)]), now + 48 * hourMs);
    expect(late.map((one) => [one.state, one.responsible])).toEqual([
      ['late', null],
      ['yes', null],
      ['late', null],
    ]);
  });

  it('counts a yes to some of the shifts', () => {
    expect(shown(facts([yes('PERSON', now, ['a'])]), now + 1)[0]).toMatchObject({ state: 'some', yesTo: 1, of: 2 });
  });

  it('asks for a fresh yes when a place came free, and says that there was one', () => {
    expect(shown(facts([yes('PERSON', now - hourMs)]), now + 1)[0]).toMatchObject({ state: 'missing', saidBefore: true });
  });

  it('keeps the yeses that stood when every shift is freed', () => {
    expect(statesAt(facts([yes('PERSON', now), yes('RECEIVER', now), yes('HOME', now)], 'FREED'), now + 1)).toEqual(['yes', 'yes', 'yes']);
  });
});
