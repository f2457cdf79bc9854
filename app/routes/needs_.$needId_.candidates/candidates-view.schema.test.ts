import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { askedPath, candidatesViewOf, firstChoices, moreShownPath } from './candidates-view.schema';

const viewAt = (path: string) => candidatesViewOf(new URL(path, 'http://localhost').searchParams);

it('reads back what came of asking', () => {
  const [needId, lineId, loan, personId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const result = { asked: [loan], notAsked: [{ personId, why: 'REST_SHORT' }] };
  expect(viewAt(askedPath(needId, lineId, result))).toEqual({ line: lineId, show: 10, first: null, chosen: [], ...result });
  expect(askedPath(needId, lineId, { asked: [], notAsked: [] })).toBe(`/needs/${needId}/candidates?line=${lineId}`);
});

it('leaves out what nobody honest wrote', () => {
  const nothing = { line: null, show: 10, first: null, chosen: [], asked: [], notAsked: [] };
  expect(viewAt('/?line=x&show=-1&chosen=all&asked=1,2&notAsked=me:because&first=51')).toEqual(nothing);
  expect(viewAt(`/?notAsked=${randomUUID()}:<b>`)).toEqual(nothing);
  expect(viewAt('/')).toEqual(nothing);
});

it('shows more of the list with who is checked, and leaves the rest of the form behind', () => {
  const [needId, lineId, one, other] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const sent = new URLSearchParams([['lineId', lineId], ['personIds[]', ''], ['personIds[]', one], ['personIds[]', other], ['shiftIds[]', randomUUID()], ['show', '35'], ['submissionKey', randomUUID()]]);
  const path = moreShownPath(needId, sent) ?? '';
  expect(path).toBe(`/needs/${needId}/candidates?line=${lineId}&show=35&chosen=${one}%2C${other}#nr-16`);
  expect(viewAt(path)).toMatchObject({ line: lineId, show: 35, chosen: [one, other] });
  expect(moreShownPath(needId, new URLSearchParams({ line: lineId, show: '35' }))).toBeNull();
});

it('offers to check as many as are missing, and round numbers, among those who fit', () => {
  expect(viewAt('/?first=30').first).toBe(30);
  expect(firstChoices(6, 25)).toEqual([6, 10, 20]);
  expect(firstChoices(20, 500)).toEqual([10, 20, 30, 50]);
  expect(firstChoices(80, 500)).toEqual([10, 20, 30, 50]);
  expect(firstChoices(1, 5)).toEqual([]);
});
