import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blocksOf, type Piece } from '~/kernel/blocks';
import { containsPersonalNumber } from '~/kernel/free-text';
import { languages } from '~/kernel/vocabulary';
import { audiences } from '../guideline';
import { draftSchema, guidelineParams } from '../guideline.schema';
import { shippedGuidelines } from './all';

const every = shippedGuidelines.flatMap(({ slug, texts }) => languages.map((language) => ({ slug, language, ...texts[language] })));
const piecesIn = (body: string): Piece[] => blocksOf(body).flatMap((block) => (block.kind === 'list' ? block.items.flat() : [...block.pieces]));

it('has one for each audience', () => {
  expect(shippedGuidelines.flatMap((guideline) => guideline.audiences).sort()).toEqual([...audiences].sort());
  expect(shippedGuidelines.map(({ slug }) => guidelineParams.safeParse({ slug }).success)).toEqual(shippedGuidelines.map(() => true));
});

it.each(every)('is about a page long and could have been written by an administrator: $slug in $language', ({ title, body }) => {
  const words = body.split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(350);
  expect(words).toBeLessThanOrEqual(700);
  expect(containsPersonalNumber(body)).toBe(false);
  expect(draftSchema.safeParse({ savedAt: 0, texts: { da: { title, body }, nb: {}, en: {} } }).success).toBe(true);
});

it.each(shippedGuidelines)('says the same in three languages: $slug', ({ texts }) => {
  const shapes = languages.map((language) => blocksOf(texts[language].body).map((block) => (block.kind === 'list' ? `${block.kind} ${block.items.length}` : block.kind)));
  expect(shapes[1]).toEqual(shapes[0]);
  expect(shapes[2]).toEqual(shapes[0]);
});

it.each(every)('leads to pages that there are: $slug in $language', ({ body }) => {
  const folders = piecesIn(body).flatMap((piece) => (piece.kind === 'link' ? [piece.to] : []));
  for (const to of folders) {
    const [, guideline] = /^\/guidelines\/([\w-]+)$/.exec(to) ?? [];
    const route = to === '/rosters/nurse-qualified' ? 'rosters_.$rosterKey' : to.slice(1).replaceAll('/', '_.');
    if (guideline) expect(shippedGuidelines.map(({ slug }) => slug)).toContain(guideline);
    else expect(existsSync(join(process.cwd(), 'app/routes', route, 'route.tsx')), to).toBe(true);
  }
  // an address that is not understood would stand there in brackets
  expect(body.match(/\]\(/g)?.length ?? 0).toBe(folders.length);
});

it.each(every)('keeps the founders’ words: $slug in $language', ({ title, body }) => {
  expect(`${title} ${body}`).not.toMatch(/ressource|ressurs|kandidat|afvis|avvis|match/i);
});
