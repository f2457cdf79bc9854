import { expect, it } from 'vitest';
import { sectors } from '~/kernel/vocabulary';
import { checklistRoles, ruleOf } from '../item';
import { templateItemsSchema } from '../template.schema';
import { shippedTemplates } from './shipped';

const of = (role: string, sector: string | null) => shippedTemplates.filter((one) => one.role === role && one.sector === sector).flatMap((one) => one.items);
const listed = ['HOME_CARE', 'NURSING_HOME', 'DAY_CARE', 'SCHOOL', 'HEALTH_SERVICE', 'LOGISTICS'];

it('has contents that the database takes', () => {
  for (const template of shippedTemplates) expect(templateItemsSchema.parse(template.items)).toEqual(template.items);
});

it('has one template for a role in a sector, and a common part for every role', () => {
  const places = shippedTemplates.map((one) => `${one.role} ${one.sector}`);
  expect(new Set(places).size).toBe(places.length);
  expect(checklistRoles.filter((role) => of(role, null).length === 0)).toEqual([]);
});

it('asks of each role between six and thirteen things, each once, in every sector', () => {
  for (const sector of sectors) {
    for (const role of checklistRoles) {
      const keys = [...of(role, null), ...of(role, sector)].map((one) => one.key);
      expect(keys.length, `${role} in ${sector}`).toBeGreaterThanOrEqual(6);
      expect(keys.length, `${role} in ${sector}`).toBeLessThanOrEqual(13);
      expect(new Set(keys).size, `${role} in ${sector}`).toBe(keys.length);
    }
  }
});

it('adds contents of its own in the sectors that lend most', () => {
  expect(listed.filter((sector) => (['RECEIVER', 'PERSON', 'INTRODUCER'] as const).some((role) => of(role, sector).length === 0))).toEqual([]);
});

it('says every rule, arrival and introduction somewhere, and something else in each language', () => {
  const items = shippedTemplates.flatMap((one) => one.items);
  expect(new Set(items.flatMap((one) => ruleOf(one) ?? []))).toEqual(new Set(['RECORD_CHECK', 'CONFIDENTIALITY', 'HEALTH_CLEARANCE']));
  expect(items.filter((one) => one.records === 'ARRIVED')).toHaveLength(1);
  expect(items.filter((one) => one.records === 'INTRODUCED')).toHaveLength(1);
  expect(items.filter(({ text }) => text.da === text.en || text.nb === text.en)).toEqual([]);
});
