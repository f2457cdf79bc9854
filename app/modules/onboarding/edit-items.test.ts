import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, withItem, withoutItem } from './edit-items';
import { dueOf, formOf, itemFormSchema, sideOf } from './edit-template.schema';
import { anchors, dueUnits, type TemplateItem } from './item';
import { mostItems } from './template.schema';
import { shippedTemplates } from './templates/shipped';

const item = (key: string, phase: TemplateItem['phase'] = 'BEFORE', more: Partial<TemplateItem> = {}): TemplateItem => ({
  key, phase, text: { da: key, nb: key, en: key }, due: { anchor: 'START', unit: 'DAYS', amount: -1 }, blocks: null, records: null, country: null, ...more,
});
const form = { text: { da: 'Ny', nb: 'Ny', en: 'New' }, phase: 'DAY_ONE', amount: 2, unit: 'HOURS', side: 'AFTER_START', blocks: 'NONE', country: 'ANY' } as const;
const keysOf = (result: ReturnType<typeof moved>): string[] => (result.ok ? result.value.map((one) => one.key) : []);

describe('an item', () => {
  it('is changed in its place and keeps its key and what it records', () => {
    const items = [item('a'), item('b', 'DAY_ONE', { records: 'ARRIVED' }), item('c')];
    const result = withItem(items, { ...form, key: 'b' }, 'new');
    expect(result).toMatchObject({ ok: true, value: [{ key: 'a' }, { key: 'b', records: 'ARRIVED', text: { en: 'New' }, due: { anchor: 'START', unit: 'HOURS', amount: 2 } }, { key: 'c' }] });
  });

  it('is added last, while there is room', () => {
    expect(withItem([item('a')], form, 'new')).toMatchObject({ ok: true, value: [{ key: 'a' }, { key: 'new' }] });
    const full = Array.from({ length: mostItems }, (_, index) => item(`i${index}`));
    expect(withItem(full, form, 'new')).toMatchObject({ ok: false, refusal: { key: 'onboarding.refused.tooMany' } });
    expect(withItem(full, { ...form, key: 'i3' }, 'new')).toMatchObject({ ok: true });
  });

  it('that was removed meanwhile is neither changed, moved nor removed again', () => {
    for (const result of [withItem([item('a')], { ...form, key: 'b' }, 'new'), withoutItem([item('a')], 'b'), moved([item('a')], 'b', 'UP')]) {
      expect(result).toMatchObject({ ok: false, refusal: { key: 'onboarding.refused.gone' } });
    }
  });

  it('moves past its neighbour of the same phase, and stays at the ends', () => {
    const items = [item('a'), item('x', 'DAY_ONE'), item('b'), item('c')];
    expect(keysOf(moved(items, 'b', 'UP'))).toEqual(['b', 'x', 'a', 'c']);
    expect(keysOf(moved(items, 'b', 'DOWN'))).toEqual(['a', 'x', 'c', 'b']);
    expect(keysOf(moved(items, 'a', 'UP'))).toEqual(['a', 'x', 'b', 'c']);
  });
});

it('comes out of its form as it went in, whenever it is due', () => {
  const due = fc.record({ anchor: fc.constantFrom(...anchors), unit: fc.constantFrom(...dueUnits), amount: fc.integer({ min: -400, max: 400 }) });
  fc.assert(
    fc.property(due, (one) => {
      expect(dueOf({ amount: Math.abs(one.amount), unit: one.unit, side: sideOf(one) })).toEqual(one);
    }),
  );
  for (const { items } of shippedTemplates) {
    for (const one of items) {
      const result = withItem(items, itemFormSchema.parse(formOf(one)), 'new');
      expect(result).toEqual({ ok: true, value: items });
    }
  }
});
