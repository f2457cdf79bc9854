import { expect, test } from 'vitest';
import { z } from 'zod';
import { countries } from '~/kernel/vocabulary';
import { catalogue } from './catalogue';
import { catalogueEntrySchema } from './catalogue.schema';
import { inclusions } from './inclusions';

const keys = new Set(catalogue.map((entry) => entry.key));

test('every entry has the catalogue’s shape, with a label in three languages and well-formed ids', () => {
  expect(z.array(catalogueEntrySchema).safeParse(catalogue).error).toBeUndefined();
});

test('keys are unique', () => {
  expect(catalogue.map((entry) => entry.key).filter((key, index, all) => all.indexOf(key) !== index)).toEqual([]);
});

test('no two entries share a label, so a list never shows the same words twice', () => {
  for (const language of ['da', 'nb', 'en'] as const) {
    const labels = catalogue.map((entry) => entry.labels[language].toLowerCase());
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  }
});

test('an entry does not repeat its own words as synonyms', () => {
  const repeated = catalogue.flatMap((entry) => {
    const words = entry.synonyms.map((word) => word.toLowerCase());
    return words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${entry.key}: ${word}`);
  });
  expect(repeated).toEqual([]);
});

test('an ESCO address always says how well it fits', () => {
  expect(catalogue.filter((entry) => (entry.esco === null) !== (entry.escoMatch === null)).map((entry) => entry.key)).toEqual([]);
});

// autorisationsloven and helsepersonelloven § 48: these are on neither register, so nobody must be told to look them up
test.each(['sosu_helper', 'pedagogue', 'ped_helper', 'teacher', 'nurse_aide'])('%s is looked up in no register', (key) => {
  expect(catalogue.find((entry) => entry.key === key)?.registerIn).toEqual([]);
});

test('healthcare assistants are authorised in both countries, medical secretaries and vernepleiere only in Norway', () => {
  const registers = (key: string) => catalogue.find((entry) => entry.key === key)?.registerIn;
  expect(registers('sosu_assistant')).toEqual(['DK', 'NO']);
  expect(registers('med_secretary')).toEqual(['NO']);
  expect(registers('vernepleier')).toEqual(['NO']);
});

test('inclusions name entries of the catalogue, each pair once a country', () => {
  expect(inclusions.filter(([from, to]) => !keys.has(from) || !keys.has(to))).toEqual([]);
  const pairs = inclusions.map((inclusion) => inclusion.join(' '));
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
});

test.each(countries)('inclusions of %s are acyclic', (country) => {
  const left = new Set(inclusions.filter(([, , where]) => where === country));
  // take away whatever nobody includes any more; what can't be taken away stands in a cycle
  for (;;) {
    const included = new Set([...left].map(([, to]) => to));
    const free = [...left].filter(([from]) => !included.has(from));
    if (free.length === 0) break;
    free.forEach((inclusion) => left.delete(inclusion));
  }
  expect([...left]).toEqual([]);
});
