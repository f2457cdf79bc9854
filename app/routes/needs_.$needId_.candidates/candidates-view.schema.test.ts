import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { answeredPath, askedPath, candidatesViewOf, firstChoices, moreShownPath } from './candidates-view.schema';

const viewAt = (path: string) => candidatesViewOf(new URL(path, 'http://localhost').searchParams);

const nothing = { line: null, show: 10, first: null, chosen: [], asked: [], notAsked: [], all: false, answered: { done: [], notDone: [] } };

it('reads back what came of asking', () => {
  const [needId, lineId, loan, personId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const result = { asked: [loan], notAsked: [{ personId, why: 'REST_SHORT' }] };
  expect(viewAt(askedPath(needId, lineId, result))).toEqual({ ...nothing, line: lineId, ...result });
  expect(askedPath(needId, lineId, { asked: [], notAsked: [] })).toBe(`/needs/${needId}/candidates?line=${lineId}`);
});

it('reads back what came of a yes to many', () => {
  const [needId, lineId, done, notDone] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const answered = { done: [done], notDone: [{ assignmentId: notDone, why: 'refused.NEED_FULL' }] };
  expect(viewAt(answeredPath(needId, lineId, answered))).toEqual({ ...nothing, line: lineId, answered });
  expect(viewAt(answeredPath(needId, null, answered))).toEqual({ ...nothing, answered });
  expect(viewAt('/?all').all).toBe(true);
});

it('leaves out what nobody honest wrote', () => {
  expect(viewAt('/?line=x&show=-1&chosen=all&asked=1,2&notAsked=me:because&first=51&yes=me&not=you~<b>')).toEqual(nothing);
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
