import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesNothing, itemsFor, takeOverPlan, type PresentItem, type Template, type WantedItem } from './make-items';
import type { TemplateItem } from './item';

const item = (key: string, more: Partial<TemplateItem> = {}): TemplateItem => ({
  key, phase: 'BEFORE', text: { da: key, nb: key, en: key }, due: { anchor: 'START', unit: 'DAYS', amount: -1 }, blocks: null, records: null, country: null, ...more,
});
const template = (id: string, sector: Template['sector'], items: TemplateItem[], role: Template['role'] = 'PERSON'): Template => ({ id, role, sector, version: 1, items });

describe('the items of a list', () => {
  it('are the common part and the sector’s own, not other sectors’', () => {
    const all = [template('school', 'SCHOOL', [item('bell')]), template('common', null, [item('who')]), template('care', 'HOME_CARE', [item('keys')])];
    expect(itemsFor(all, 'SCHOOL', 'DK').map((one) => [one.key, one.templateId, one.position])).toEqual([['who', 'common', 0], ['bell', 'school', 1]]);
  });

  it('are those of the country', () => {
    const all = [template('common', null, [item('tb', { country: 'NO' }), item('who')])];
    expect(itemsFor(all, 'SCHOOL', 'DK').map((one) => one.key)).toEqual(['who']);
    expect(itemsFor(all, 'SCHOOL', 'NO').map((one) => one.key)).toEqual(['tb', 'who']);
  });

  it('let a sector say a common thing in its own words, and roles use the same key', () => {
    const all = [template('common', null, [item('keys')]), template('care', 'HOME_CARE', [item('keys')]), template('lead', null, [item('keys')], 'RECEIVER')];
    expect(itemsFor(all, 'HOME_CARE', 'DK').map((one) => `${one.role} ${one.templateId}`)).toEqual(['PERSON care', 'RECEIVER lead']);
  });
});

describe('taking over newer texts', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const wanted = fc.uniqueArray(key).map((keys): WantedItem[] => keys.map((one, position) => ({ key: one, role: 'PERSON', templateId: 'new', position })));
  const state = fc.constantFrom('OPEN' as const, 'DONE' as const, 'NOT_RELEVANT' as const);
  const present = fc.uniqueArray(fc.record({ key, state }), { selector: (one) => one.key }).map((rows): PresentItem[] =>
    rows.map((row, position) => ({ ...row, id: `id-${row.key}`, role: 'PERSON', templateId: 'old', position })),
  );
  const after = (rows: readonly PresentItem[], plan: ReturnType<typeof takeOverPlan>): PresentItem[] => [
    ...rows.filter((row) => !plan.removeIds.includes(row.id)).map((row) => ({ ...row, ...plan.change.find((one) => one.id === row.id) })),
    ...plan.add.map((one) => ({ ...one, id: `new-${one.key}`, state: 'OPEN' as const })),
  ];

  it('loses nothing that was settled, asks for everything new, drops what nobody asks for, and is then done', () => {
    fc.assert(
      fc.property(present, wanted, (rows, asked) => {
        const result = after(rows, takeOverPlan(rows, asked));
        for (const row of rows.filter((one) => one.state !== 'OPEN')) expect(result).toContainEqual(expect.objectContaining({ id: row.id, state: row.state }));
        for (const one of asked) expect(result.filter((row) => row.key === one.key)).toEqual([expect.objectContaining({ templateId: 'new' })]);
        expect(result.filter((row) => row.state === 'OPEN' && !asked.some((one) => one.key === row.key))).toEqual([]);
        expect(changesNothing(takeOverPlan(result, asked))).toBe(true);
      }),
    );
  });
});
