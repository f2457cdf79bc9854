import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { askedPath, candidatesViewOf } from './candidates-view.schema';

const viewAt = (path: string) => candidatesViewOf(new URL(path, 'http://localhost').searchParams);

it('reads back what came of asking', () => {
  const [needId, lineId, loan, personId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const result = { asked: [loan], notAsked: [{ personId, why: 'REST_SHORT' }] };
  expect(viewAt(askedPath(needId, lineId, result))).toEqual({ line: lineId, page: 1, ...result });
  expect(askedPath(needId, lineId, { asked: [], notAsked: [] })).toBe(`/needs/${needId}/candidates?line=${lineId}`);
});

it('leaves out what nobody honest wrote', () => {
  const nothing = { line: null, page: 1, asked: [], notAsked: [] };
  expect(viewAt('/?line=x&page=-1&asked=1,2&notAsked=me:because')).toEqual(nothing);
  expect(viewAt(`/?notAsked=${randomUUID()}:<b>`)).toEqual(nothing);
  expect(viewAt('/')).toEqual(nothing);
});
