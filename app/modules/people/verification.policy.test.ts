import { describe, expect, it } from 'vitest';
import type { Actor } from '~/kernel/actor';
import { confirmingMethods, personView, verificationRights } from './verification.policy';

const actor = (rest: Partial<Actor> = {}): Actor => ({
  personId: 'me',
  name: 'Me',
  language: null,
  roles: [],
  ledUnitIds: [],
  homeUnitIds: [],
  ...rest,
});
const anna = { personId: 'anna', unitIds: ['birk'] };

describe('who may verify', () => {
  it.each([
    ['an employee', actor(), 0, false, 'NOT_YOURS'],
    ['the leader of the unit', actor({ ledUnitIds: ['birk'] }), 2, false, null],
    ['the leader of another unit', actor({ ledUnitIds: ['eg'] }), 0, false, 'NOT_YOURS'],
    ['HR', actor({ roles: ['HR'] }), 4, true, null],
    ['a coordinator', actor({ roles: ['COORDINATOR'] }), 0, false, 'NOT_YOURS'],
    ['an administrator', actor({ roles: ['ADMINISTRATOR'] }), 0, false, 'NOT_YOURS'],
    ['HR about themself', actor({ personId: 'anna', roles: ['HR'] }), 0, false, 'OWN'],
    ['a leader about themself', actor({ personId: 'anna', ledUnitIds: ['birk'] }), 0, false, 'OWN'],
  ] as const)('%s', (_, who, methods, mayReject, whyNot) => {
    const rights = verificationRights(who, anna);
    expect([rights.methods.length, rights.mayReject, rights.whyNot]).toEqual([methods, mayReject, whyNot]);
  });

  it('never lets a leader say that a register was looked up', () => {
    expect(verificationRights(actor({ ledUnitIds: ['birk'] }), anna).methods).not.toContain('REGISTER');
  });
});

describe('how a claim may be confirmed', () => {
  const hr = verificationRights(actor({ roles: ['HR'] }), anna);
  const leader = verificationRights(actor({ ledUnitIds: ['birk'] }), anna);
  it.each([
    ['HR, a trade of the register', hr, true, false, ['REGISTER']],
    ['a leader, a trade of the register', leader, true, false, []],
    ['HR, another competence', hr, false, false, ['DIPLOMA_SEEN', 'CERTIFICATE_SEEN', 'LEADER_KNOWS']],
    ['a leader, another competence', leader, false, false, ['LEADER_KNOWS', 'DIPLOMA_SEEN']],
    ['a leader, what HR refused', leader, false, true, []],
    ['HR, what HR refused', hr, true, true, ['REGISTER']],
  ] as const)('%s', (_, rights, isInRegister, refusedByHr, expected) => {
    expect(confirmingMethods(rights, { isInRegister, refusedByHr })).toEqual(expected);
  });
});

describe('who sees another person’s page', () => {
  it.each([
    ['HR', actor({ roles: ['HR'] }), 'HR'],
    ['the coordinator', actor({ roles: ['COORDINATOR'] }), 'COORDINATOR'],
    ['the own leader', actor({ ledUnitIds: ['birk'] }), 'LEADER'],
    ['another leader', actor({ ledUnitIds: ['eg'] }), null],
    ['a representative', actor({ roles: ['REPRESENTATIVE'] }), null],
    ['an administrator', actor({ roles: ['ADMINISTRATOR'] }), null],
    ['a colleague', actor({ homeUnitIds: ['birk'] }), null],
  ] as const)('%s', (_, who, expected) => {
    expect(personView(who, anna)).toBe(expected);
  });
});
