import { expect, it } from 'vitest';
import { keepChecks } from './keep-checks';

it('leaves the other boxes of a name as they were, and the box itself', () => {
  const boxes = [{ checked: true }, { checked: false }, { checked: false }];
  const register = (box: (typeof boxes)[number] | null) => {
    if (box) for (const one of boxes) one.checked = true;
  };
  for (const box of boxes) keepChecks(register, () => boxes)(box);
  expect(boxes).toEqual([{ checked: true }, { checked: false }, { checked: false }]);
});

it('lets go of an input that leaves', () => {
  const seen: unknown[] = [];
  keepChecks((input) => void seen.push(input), () => [])(null);
  expect(seen).toEqual([null]);
});
