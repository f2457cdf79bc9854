import { describe, expect, test } from 'vitest';
import type { Actor } from '~/kernel/actor';
import type { Role } from '~/kernel/vocabulary';
import { mayCreate, mayCreateAny, mayOnNeed, type NeedAction } from './need.policy';
import { needStatuses } from './need';

const actor = (roles: Role[] = [], ledUnitIds: string[] = []): Actor => ({
  personId: 'p',
  name: 'P',
  language: null,
  roles,
  ledUnitIds,
  homeUnitIds: [],
});
const who = {
  employee: actor(),
  ownLeader: actor([], ['unit']),
  otherLeader: actor([], ['other']),
  hr: actor(['HR']),
  coordinator: actor(['COORDINATOR']),
  representative: actor(['REPRESENTATIVE']),
  administrator: actor(['ADMINISTRATOR']),
};
const managers = ['ownLeader', 'hr', 'coordinator'];
const acts: NeedAction[] = ['edit', 'publish', 'discard', 'seeCandidates', 'end'];

describe.each(Object.entries(who))('%s', (name, one) => {
  const isManager = managers.includes(name);

  test.each(needStatuses)('sees a need that is %s only if it may be seen', (status) => {
    const seen = mayOnNeed(one, 'see', { unitId: 'unit', status, partOf: false }).may;
    expect(seen).toBe(isManager || status === 'PUBLISHED');
  });

  test('sees an ended need it was part of, and never a draft by that', () => {
    expect(mayOnNeed(one, 'see', { unitId: 'unit', status: 'CANCELLED', partOf: true }).may).toBe(true);
    expect(mayOnNeed(one, 'see', { unitId: 'unit', status: 'DRAFT', partOf: true }).may).toBe(isManager);
  });

  test('changes needs only as the unit’s leader, HR or coordinator', () => {
    const allowed = acts.filter((action) => needStatuses.some((status) => mayOnNeed(one, action, { unitId: 'unit', status, partOf: true }).may));
    expect(allowed).toEqual(isManager ? acts : []);
  });

  test('posts for the unit only as the same', () => {
    expect(mayCreate(one, 'unit').may).toBe(isManager);
    expect(mayCreateAny(one)).toBe(isManager || name === 'otherLeader');
  });
});

test('says why a state forbids it', () => {
  const closed = { unitId: 'unit', status: 'CLOSED', partOf: false } as const;
  expect(mayOnNeed(who.ownLeader, 'edit', closed)).toEqual({ may: false, why: 'needs.may.notCLOSED' });
  expect(mayOnNeed(who.ownLeader, 'publish', { ...closed, status: 'PUBLISHED' })).toEqual({ may: false, why: 'needs.may.notPUBLISHED' });
});
