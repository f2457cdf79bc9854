import { expect, it } from 'vitest';
import type { DatedUnit } from '~/modules/access/unit-tree';
import { nearestLeaders, type LeaderInForce } from './nearest-leaders';

const today = '2026-11-23';
const always = { validFrom: '2020-01-01', validTo: null, successorId: null };
const units = [
  { id: 'top', parentId: null, ...always },
  { id: 'area', parentId: 'top', ...always },
  { id: 'home', parentId: 'area', ...always },
];
const who = (terms: readonly LeaderInForce[], except = '', of: readonly DatedUnit[] = units) => nearestLeaders('home', of, terms, today, except);
const term = (personId: string, unitId: string, kind: LeaderInForce['kind'] = 'LEADER'): LeaderInForce => ({ personId, unitId, kind });

it('is the leader, else the deputy, else the nearest above, else nobody', () => {
  const all = [term('boss', 'top'), term('deputy', 'home', 'DEPUTY'), term('leader', 'home')];
  expect(who(all)).toEqual(['leader']);
  expect(who(all.slice(0, 2))).toEqual(['deputy']);
  expect(who(all.slice(0, 1))).toEqual(['boss']);
  expect(who([])).toEqual([]);
});

it("a leader's own matter goes to the deputy, or one step up", () => {
  expect(who([term('leader', 'home'), term('deputy', 'home', 'DEPUTY'), term('boss', 'area')], 'leader')).toEqual(['deputy']);
  expect(who([term('leader', 'home'), term('boss', 'area')], 'leader')).toEqual(['boss']);
});

it("a unit that is over is answered for by its successor's leaders, not by its own", () => {
  const merged = [...units.slice(0, 2), { id: 'home', parentId: 'area', ...always, validTo: '2026-11-22', successorId: 'new' }, { id: 'new', parentId: 'top', ...always }];
  const terms = [term('former', 'home'), term('boss', 'area'), term('new leader', 'new')];
  expect(who(terms, '', merged)).toEqual(['new leader']);
  expect(who(terms, '', units)).toEqual(['former']);
});
