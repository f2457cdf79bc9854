import { describe, expect, it } from 'vitest';
import { dayMs, hourMs } from '~/kernel/time';
import { anAnswer, assignmentFacts, friday, monday } from '../../../tests/factories/assignment-facts';
import type { Answer } from './assignment-facts';
import { leadersAsked, withoutLeader } from './leadership';

const unit = (id: string) => ({ id, parentId: null, validFrom: '2026-01-01', validTo: null, successorId: null });
const leader = (personId: string, unitId: string) => ({ personId, unitId, kind: 'LEADER' as const, from: '2026-01-01', to: null });
const leadership = { units: [unit('birk'), unit('office')], terms: [leader('Bo', 'birk'), leader('Eva', 'office')] };

const lonely = (answers: readonly Answer[], now: number): readonly string[] => {
  const place = { personId: 'Ida', createdAt: friday, receivingUnitId: 'birk', employments: [{ id: 'job', unitId: 'office' }] };
  return withoutLeader(leadersAsked({ ...place, facts: assignmentFacts({ answers }) }, leadership, now, 'Europe/Copenhagen'));
};

describe('a leader’s yes', () => {
  it('climbs past everybody, to the crisis staff, while it is missing', () => {
    expect(lonely([anAnswer('PERSON')], friday + hourMs)).toEqual([]);
    expect(lonely([anAnswer('PERSON')], monday + dayMs)).toEqual(['birk', 'office']);
  });

  it('climbs no further once it is given: who gave it answers for the loan, however late it is', () => {
    expect(lonely([anAnswer('PERSON'), anAnswer('RECEIVER'), anAnswer('HOME')], monday + 30 * dayMs)).toEqual([]);
    expect(lonely([anAnswer('PERSON'), anAnswer('RECEIVER')], monday + 30 * dayMs)).toEqual(['office']);
  });

  it('climbs on when it was to some of the shifts, was a yes taken back, or came after everybody had let it pass', () => {
    expect(lonely([anAnswer('RECEIVER', { shiftIds: ['mon'] })], monday + dayMs)).toContain('birk');
    expect(lonely([anAnswer('RECEIVER', { undoneAt: friday + hourMs })], monday + dayMs)).toContain('birk');
    expect(lonely([anAnswer('RECEIVER', { at: monday })], monday + dayMs)).toContain('birk');
  });
});
