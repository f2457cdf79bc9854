import { describe, expect, it } from 'vitest';
import { hourMs } from '~/kernel/time';
import { anAnswer, anAskedShift, assignmentFacts, friday, monday } from '../../../tests/factories/assignment-facts';
import { actions, standings, type Action, type ActionState, type Standing } from './actions';
import type { AssignmentFacts } from './assignment-facts';
import { stateOf } from './assignment-state';
import { mayDo, mayRead, standingsOf } from './assignment.policy';

const now = friday + hourMs;
const held = [anAskedShift('mon', { state: 'HELD' }), anAskedShift('tue', { state: 'HELD', start: monday + 24 * hourMs, end: monday + 32 * hourMs })];
const all = [anAnswer('PERSON'), anAnswer('RECEIVER'), anAnswer('HOME')];

const byPhone = (party: 'PERSON' | 'HOME') => anAnswer(party, { via: 'PHONE', recordedById: 'kim' });

const recorders = { Person: { recordPersonYes: ['RECEIVER', 'HR', 'COORDINATOR'] }, Receiver: { recordReceiverYes: ['HR', 'COORDINATOR'] }, Release: { recordRelease: ['HR', 'COORDINATOR'] } } as const;
/** Who may write down which yes by phone. */
const recorded = (...yeses: readonly (keyof typeof recorders)[]): Situation['may'] => Object.assign({}, ...yeses.map((one) => recorders[one]));

/** A situation, and everything that anybody may do in it; what is not written here is a no. */
interface Situation {
  readonly state: ActionState;
  readonly facts: AssignmentFacts | null;
  readonly now: number;
  readonly may: Partial<Record<Action, readonly Standing[]>>;
}

const situations: Record<string, Situation> = {
  'nothing yet': { state: 'NONE', facts: null, now, may: { apply: ['PERSON'], ask: ['RECEIVER', 'HR', 'COORDINATOR'] } },
  'asked, nobody has answered': {
    state: 'OPEN',
    facts: assignmentFacts(),
    now,
    may: { answerYes: ['PERSON'], answerNo: ['PERSON'], giveReceiverYes: ['RECEIVER'], freeShift: ['PERSON', 'RECEIVER', 'HR'], end: ['RECEIVER', 'HR'], ...recorded('Person', 'Receiver') },
  },
  'the person said yes': {
    state: 'OPEN',
    facts: assignmentFacts({ answers: [anAnswer('PERSON')] }),
    now,
    may: {
      giveReceiverYes: ['RECEIVER'],
      release: ['HOME'],
      refuseRelease: ['HOME'],
      undoYes: ['PERSON'],
      freeShift: ['PERSON', 'RECEIVER', 'HOME', 'HR'],
      withdraw: ['PERSON'],
      end: ['RECEIVER', 'HR'],
      ...recorded('Receiver', 'Release'),
    },
  },
  'the person said yes to one shift of two': {
    state: 'OPEN',
    facts: assignmentFacts({ answers: [anAnswer('PERSON', { shiftIds: ['mon'] }), anAnswer('RECEIVER')] }),
    now,
    may: {
      answerYes: ['PERSON'],
      answerNo: ['PERSON'],
      release: ['HOME'],
      refuseRelease: ['HOME'],
      undoYes: ['PERSON', 'RECEIVER'],
      freeShift: ['PERSON', 'RECEIVER', 'HOME', 'HR'],
      withdraw: ['PERSON'],
      end: ['RECEIVER', 'HR'],
      ...recorded('Person', 'Release'),
    },
  },
  'reserve: three yeses and no place': {
    state: 'OPEN',
    facts: assignmentFacts({ answers: all }),
    now,
    may: { undoYes: ['PERSON', 'RECEIVER', 'HOME'], freeShift: ['PERSON', 'RECEIVER', 'HOME', 'HR'], withdraw: ['PERSON'], end: ['RECEIVER', 'HR'] },
  },
  'one shift held, the other waits for its home leader': {
    state: 'CONFIRMED',
    facts: assignmentFacts({
      shifts: [anAskedShift('mon'), anAskedShift('tue', { state: 'HELD', start: monday + 24 * hourMs, end: monday + 32 * hourMs })],
      answers: [anAnswer('PERSON'), anAnswer('RECEIVER'), anAnswer('HOME', { shiftIds: ['tue'] })],
    }),
    now,
    may: {
      release: ['HOME'],
      refuseRelease: ['HOME'],
      freeShift: ['PERSON', 'RECEIVER', 'HOME', 'HR'],
      withdraw: ['PERSON'],
      end: ['RECEIVER', 'HR'],
      recall: ['HOME'],
      ...recorded('Release'),
    },
  },
  'one shift held, the other asked anew when a place came free': {
    state: 'CONFIRMED',
    facts: assignmentFacts({
      shifts: [anAskedShift('mon', { askedAt: friday + 1 }), anAskedShift('tue', { state: 'HELD', start: monday + 24 * hourMs, end: monday + 32 * hourMs })],
      answers: all,
    }),
    now,
    may: {
      answerYes: ['PERSON'],
      freeShift: ['PERSON', 'RECEIVER', 'HOME', 'HR'],
      withdraw: ['PERSON'],
      end: ['RECEIVER', 'HR'],
      recall: ['HOME'],
      ...recorded('Person'),
    },
  },
  'held, days before it begins': {
    state: 'CONFIRMED',
    facts: assignmentFacts({ shifts: held, answers: all }),
    now,
    may: { freeShift: ['PERSON', 'RECEIVER', 'HOME', 'HR'], withdraw: ['PERSON'], end: ['RECEIVER', 'HR'], recall: ['HOME'] },
  },
  'held with yeses by phone, before it begins': {
    state: 'CONFIRMED',
    facts: assignmentFacts({ shifts: held, answers: [byPhone('PERSON'), anAnswer('RECEIVER'), byPhone('HOME')] }),
    now,
    may: {
      freeShift: ['PERSON', 'RECEIVER', 'HOME', 'HR'],
      withdraw: ['PERSON'],
      end: ['RECEIVER', 'HR'],
      recall: ['HOME'],
      undoPhoneYes: ['PERSON', 'HOME'],
    },
  },
  'held with yeses by phone, and begun': {
    state: 'ACTIVE',
    facts: assignmentFacts({ shifts: held, answers: [byPhone('PERSON'), anAnswer('RECEIVER'), byPhone('HOME')] }),
    now: monday,
    may: {
      freeShift: ['PERSON', 'RECEIVER', 'HOME', 'HR'],
      withdraw: ['PERSON'],
      end: ['RECEIVER', 'HR'],
      recall: ['HOME'],
      markArrived: ['PERSON', 'RECEIVER'],
      noteNoShow: ['RECEIVER'],
    },
  },
  'held, the morning it begins': {
    state: 'CONFIRMED',
    facts: assignmentFacts({ shifts: held, answers: all }),
    now: monday - hourMs,
    may: { freeShift: ['PERSON', 'RECEIVER', 'HOME', 'HR'], withdraw: ['PERSON'], end: ['RECEIVER', 'HR'], recall: ['HOME'], markArrived: ['PERSON', 'RECEIVER'] },
  },
  'under way': {
    state: 'ACTIVE',
    facts: assignmentFacts({ shifts: held, answers: all, arrivedAt: monday }),
    now: monday + hourMs,
    may: { freeShift: ['PERSON', 'RECEIVER', 'HOME', 'HR'], withdraw: ['PERSON'], end: ['RECEIVER', 'HR'], recall: ['HOME'], noteNoShow: ['RECEIVER'] },
  },
  'under way, the last shift has begun': {
    state: 'ACTIVE',
    facts: assignmentFacts({ shifts: held, answers: all, arrivedAt: monday }),
    now: monday + 25 * hourMs,
    may: { withdraw: ['PERSON'], end: ['RECEIVER', 'HR'], recall: ['HOME'], noteNoShow: ['RECEIVER'] },
  },
  'the deadline has passed': { state: 'ENDED', facts: assignmentFacts({ answers: [anAnswer('PERSON')] }), now: monday, may: {} },
  'everything is worked': { state: 'ENDED', facts: assignmentFacts({ shifts: held, answers: all }), now: monday + 33 * hourMs, may: { noteNoShow: ['RECEIVER'] } },
  'a shift is noted as not come to': {
    state: 'ENDED',
    facts: assignmentFacts({ shifts: held.map((shift) => ({ ...shift, noShow: { notedAt: monday, answer: null, answeredAt: null } })), answers: all }),
    now: monday + 33 * hourMs,
    may: { answerNoShow: ['PERSON'], removeNoShow: ['RECEIVER'] },
  },
  'everything is worked, two weeks ago': { state: 'ENDED', facts: assignmentFacts({ shifts: held, answers: all }), now: monday + (32 + 14 * 24) * hourMs, may: {} },
  'called home': { state: 'ENDED', facts: assignmentFacts({ shifts: held, answers: all, ended: { by: 'HOME', reason: 'Syge', effectiveFrom: monday } }), now: monday, may: { noteNoShow: ['RECEIVER'] } },
};

describe.each(Object.entries(situations))('%s', (_name, { state, facts, now: at, may }) => {
  it(`is ${state}`, () => {
    expect(facts ? stateOf(facts, at).state : 'NONE').toBe(state);
  });

  it.each(actions)('%s: exactly those who may', (action) => {
    const allowed = standings.filter((standing) => mayDo(action, facts, [standing], at).may);
    expect(allowed).toEqual(standings.filter((standing) => may[action]?.includes(standing)));
  });

  it('says why to everybody who may not', () => {
    for (const action of actions) {
      for (const standing of standings) {
        const answer = mayDo(action, facts, [standing], at);
        if (!answer.may) expect(answer.why.key).toMatch(/^assignments\.whyNot\.(state\.)?[A-Za-z]+$/);
      }
    }
  });
});

it('covers every state there is', () => {
  expect(new Set(Object.values(situations).map((one) => one.state))).toEqual(new Set(['NONE', 'OPEN', 'CONFIRMED', 'ACTIVE', 'ENDED']));
});

it('acts in the standing that may, when somebody stands in two', () => {
  expect(mayDo('release', situations['the person said yes']?.facts ?? null, ['RECEIVER', 'HOME'], now)).toEqual({ may: true, as: 'HOME' });
});

describe('where somebody stands', () => {
  const belonging = { personId: 'mette', receivingUnitId: 'birk', homeUnitIds: ['office'], unitIdsWithoutLeader: [] };
  const actor = { personId: 'bo', name: 'Bo', language: null, roles: [], ledUnitIds: [], homeUnitIds: [] };

  it('follows units led and roles', () => {
    expect(standingsOf(actor, belonging)).toEqual(['OTHER']);
    expect(standingsOf({ ...actor, ledUnitIds: ['birk', 'office'] }, belonging)).toEqual(['RECEIVER', 'HOME']);
    expect(standingsOf({ ...actor, roles: ['HR', 'COORDINATOR'] }, belonging)).toEqual(['HR', 'COORDINATOR']);
    expect(standingsOf({ ...actor, roles: ['REPRESENTATIVE', 'ADMINISTRATOR'] }, belonging)).toEqual(['OTHER']);
  });

  it('never lets anybody lead their own loan, whatever they lead', () => {
    expect(standingsOf({ ...actor, personId: 'mette', ledUnitIds: ['birk', 'office'], roles: ['HR', 'COORDINATOR'] }, belonging)).toEqual(['PERSON']);
  });

  it('lets the coordinators answer where nobody leads, and only there', () => {
    const coordinator = { ...actor, roles: ['COORDINATOR' as const] };
    expect(standingsOf(coordinator, { ...belonging, unitIdsWithoutLeader: ['office'] })).toEqual(['HOME', 'COORDINATOR']);
  });
});

describe('who may open it', () => {
  it('is not the home leader before the person has said yes, nor after a no', () => {
    expect(mayRead(assignmentFacts(), ['HOME'])).toBe(false);
    expect(mayRead(assignmentFacts({ answers: [anAnswer('PERSON', { value: 'NO' })] }), ['HOME'])).toBe(false);
    expect(mayRead(assignmentFacts({ answers: [anAnswer('PERSON')] }), ['HOME'])).toBe(true);
    expect(mayRead(assignmentFacts(), ['OTHER'])).toBe(false);
    expect(mayRead(assignmentFacts(), ['RECEIVER'])).toBe(true);
  });
});
