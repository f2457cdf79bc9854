import { expect, it } from 'vitest';
import type { Actor } from '~/kernel/actor';
import { maySetCapacity } from './capacity.policy';
import { maySeeUnit } from './unit.policy';

const leader: Actor = { personId: 'leader', name: '', language: null, roles: [], ledUnitIds: ['unit', 'below'], homeUnitIds: ['unit'] };
const employee: Actor = { ...leader, personId: 'employee', ledUnitIds: [] };

it('leaders set capacity in their unit and below, for others than themself', () => {
  expect(maySetCapacity(leader, { personId: 'employee', unitId: 'unit' })).toEqual({ may: true });
  expect(maySetCapacity(leader, { personId: 'employee', unitId: 'below' })).toEqual({ may: true });
  expect(maySetCapacity(leader, { personId: 'leader', unitId: 'unit' })).toEqual({ may: false, why: 'units.capacity.notYourself' });
  expect(maySetCapacity(leader, { personId: 'employee', unitId: 'elsewhere' })).toEqual({ may: false, why: 'units.capacity.notYours' });
});

it('HR and colleagues do not set it', () => {
  expect(maySetCapacity(employee, { personId: 'other', unitId: 'unit' }).may).toBe(false);
  expect(maySetCapacity({ ...employee, roles: ['HR', 'COORDINATOR', 'ADMINISTRATOR'] }, { personId: 'other', unitId: 'unit' }).may).toBe(false);
});

it("a unit's page is for its leaders, HR and the coordinator", () => {
  expect(maySeeUnit(leader, 'below')).toBe(true);
  expect(maySeeUnit(leader, 'elsewhere')).toBe(false);
  expect(maySeeUnit(employee, 'unit')).toBe(false);
  expect([...(['HR', 'COORDINATOR', 'REPRESENTATIVE', 'ADMINISTRATOR'] as const)].map((role) => maySeeUnit({ ...employee, roles: [role] }, 'unit'))).toEqual([true, true, false, false]);
});
