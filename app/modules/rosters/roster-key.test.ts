import { expect, it } from 'vitest';
import { rosterKeyOf } from './roster-key';
import { rosterKeySchema } from './roster.schema';

it.each([
  ['Køkken & rengøring', [], 'kokken-rengoring'],
  ['Åsø: kørekort C', [], 'aso-korekort-c'],
  ['Lærere', ['larere', 'larere-2'], 'larere-3'],
  ['New', [], 'new-2'],
  ['24/7', [], 'liste-24-7'],
  ['Я', [], 'liste'],
  ['x'.repeat(80), [], 'x'.repeat(36)],
])('%s becomes a key of plain letters', (name, taken, key) => {
  expect(rosterKeyOf(name, taken)).toBe(key);
  expect(rosterKeySchema.safeParse(rosterKeyOf(name, taken)).success).toBe(true);
});
