import { describe, expect, it } from 'vitest';
import type { Actor } from '~/kernel/actor';
import { personView, verificationRights } from './verification.policy';

const actor = (rest: Partial<Actor> = {}): Actor => ({ personId: 'me', name: 'Me', language: null, roles: [], ledUnitIds: [], homeUnitIds: [], ...rest });
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
