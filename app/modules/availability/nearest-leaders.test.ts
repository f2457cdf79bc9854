import { expect, it } from 'vitest';
import { nearestLeaders, type LeaderInForce } from './nearest-leaders';

const units = [
  { id: 'top', parentId: null },
  { id: 'area', parentId: 'top' },
  { id: 'home', parentId: 'area' },
];
const term = (personId: string, unitId: string, kind: LeaderInForce['kind'] = 'LEADER'): LeaderInForce => ({ personId, unitId, kind });

it('is the leader, else the deputy, else the nearest above, else nobody', () => {
  const all = [term('boss', 'top'), term('deputy', 'home', 'DEPUTY'), term('leader', 'home')];
  expect(nearestLeaders('home', units, all, '')).toEqual(['leader']);
  expect(nearestLeaders('home', units, all.slice(0, 2), '')).toEqual(['deputy']);
  expect(nearestLeaders('home', units, all.slice(0, 1), '')).toEqual(['boss']);
  expect(nearestLeaders('home', units, [], '')).toEqual([]);
});

it("a leader's own matter goes to the deputy, or one step up", () => {
  expect(nearestLeaders('home', units, [term('leader', 'home'), term('deputy', 'home', 'DEPUTY'), term('boss', 'area')], 'leader')).toEqual(['deputy']);
  expect(nearestLeaders('home', units, [term('leader', 'home'), term('boss', 'area')], 'leader')).toEqual(['boss']);
});
