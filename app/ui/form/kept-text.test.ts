import { beforeEach, expect, it } from 'vitest';
import { forgetOthers, forgetSent, keepText, keptText } from './kept-text';

function memoryStore() {
  const rows = new Map<string, string>();
  return {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
    removeItem: (key: string) => void rows.delete(key),
    key: (index: number) => [...rows.keys()][index] ?? null,
    get length() {
      return rows.size;
    },
  };
}

let store = memoryStore();
beforeEach(() => {
  store = memoryStore();
});

const mine = { owner: 'p1', path: '/needs/n1/edit', form: 'save' };
const theirs = { ...mine, owner: 'p2' };

it('gives back what was typed in this form, to its owner only', () => {
  keepText(store, mine, 'k1', { title: 'Hjælp' });
  expect(keptText(store, mine)).toEqual({ title: 'Hjælp' });
  expect(keptText(store, theirs)).toEqual({});
  expect(keptText(store, { ...mine, form: 'publish' })).toEqual({});
});

it('forgets a form once it was carried out', () => {
  keepText(store, mine, 'k1', { title: 'Hjælp' });
  forgetSent(store, 'k2');
  expect(keptText(store, mine)).toEqual({ title: 'Hjælp' });
  forgetSent(store, 'k1');
  expect(keptText(store, mine)).toEqual({});
});

it('forgets what others left, and everything at sign-out', () => {
  keepText(store, mine, 'k1', { title: 'Hjælp' });
  keepText(store, theirs, 'k2', { title: 'Andet' });
  store.setItem('something else', 'x');
  forgetOthers(store, 'p1');
  expect(keptText(store, theirs)).toEqual({});
  expect(keptText(store, mine)).toEqual({ title: 'Hjælp' });
  forgetOthers(store, null);
  expect(keptText(store, mine)).toEqual({});
  expect(store.getItem('something else')).toBe('x');
});

it('reads rubbish as nothing', () => {
  keepText(store, mine, 'k1', { title: 'Hjælp' });
  store.setItem(String(store.key(0)), '{');
  expect(keptText(store, mine)).toEqual({});
});
