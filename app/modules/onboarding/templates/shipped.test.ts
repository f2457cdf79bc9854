import { expect, it } from 'vitest';
import { countries, sectors } from '~/kernel/vocabulary';
import { checklistRoles, ruleOf } from '../item';
import { itemsFor } from '../make-items';
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

it('asks of each role between six and thirteen things in every sector and country', () => {
  const templates = shippedTemplates.map((one) => ({ ...one, id: `${one.role} ${one.sector}` }));
  for (const sector of sectors) {
    for (const country of countries) {
      const asked = itemsFor(templates, sector, country);
      for (const role of checklistRoles) {
        const own = asked.filter((one) => one.role === role);
        expect(own.length, `${role} in ${sector}, ${country}`).toBeGreaterThanOrEqual(6);
        expect(own.length, `${role} in ${sector}, ${country}`).toBeLessThanOrEqual(13);
      }
    }
  }
});

it('asks nothing twice in a template', () => {
  for (const { role, sector, items } of shippedTemplates) expect(new Set(items.map((one) => one.key)).size, `${role} in ${sector}`).toBe(items.length);
});

it('says what is confidential in the words of each sector, and of MRSA only where it is asked for', () => {
  const inSector = (sector: string) => of('PERSON', sector);
  expect(listed.filter((sector) => inSector(sector).every((one) => one.blocks !== 'CONFIDENTIALITY'))).toEqual([]);
  expect(listed.filter((sector) => inSector(sector).some((one) => one.text.da.includes('MRSA')))).toEqual(['NURSING_HOME', 'HEALTH_SERVICE']);
});

it('asks for the record check as each country has it', () => {
  const keysIn = (country: 'DK' | 'NO') => of('PERSON', null).flatMap((one) => (one.blocks === 'RECORD_CHECK' && (one.country === null || one.country === country) ? [one.text.en] : []));
  expect(keysIn('DK')).toEqual([expect.stringContaining('børneattest')]);
  expect(keysIn('NO')).toEqual([expect.stringContaining('politiattest')]);
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
