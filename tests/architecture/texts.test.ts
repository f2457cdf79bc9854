import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import da from '../../app/i18n/texts.da';
import en from '../../app/i18n/texts.en';
import nb from '../../app/i18n/texts.nb';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`)));

const source = new Map(flatten(da));
const placeholders = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name]) => String(name)).sort();

const code = readdirSync(join(process.cwd(), 'app'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !/\/(generated|i18n\/(da|nb|en))\//.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')
  // names of audited acts and kinds of messages look like keys of texts
  .replaceAll(/\b(action|kind): '[\w.]+'/g, '');

const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const namespaces = new Set([...source.keys()].map((key) => key.split('.')[0]));

/** Kinds of messages are not keys; app/routes/me_.messages holds each to its text by a test of its own. */
const messageKinds = new Set([...code.matchAll(/^\s*'([\w.]+)': (?:about|perParty)\('([\w.]+)'/gm)].flatMap(([, kind, text]) => [String(kind), String(text)]));

/** Whole keys in quotes, and the fixed beginnings of keys built in a template or by joining. */
const literals = new Set([...code.matchAll(/['"`]([a-z]\w*(?:\.\w+)+)['"`]/gi)].map(([, key]) => String(key)).filter((key) => namespaces.has(key.split('.')[0]) && !messageKinds.has(key)));
const beginnings = [...code.matchAll(/['"`]([a-z]\w*(?:\.\w+)*\.?)(?:\$\{|['"`]\s*\+)/gi)].map(([, key]) => String(key)).filter((key) => namespaces.has(key.split('.')[0]) && key.includes('.'));

describe.each([
  ['nb', nb],
  ['en', en],
])('texts in %s', (_language, texts) => {
  const other = new Map(flatten(texts));

  it('has exactly the source language’s keys', () => {
    expect([...other.keys()].sort()).toEqual([...source.keys()].sort());
  });

  it('fills in the same places', () => {
    const differing = [...source].filter(([key, text]) => placeholders(text).join() !== placeholders(other.get(key) ?? '').join()).map(([key]) => key);
    // singular forms may leave the number out
    expect(differing.filter((key) => !key.endsWith('_one'))).toEqual([]);
  });

  it('leaves no text empty', () => {
    expect([...other].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });
});

it('has every text that the code asks for', () => {
  const known = new Set([...source.keys()].flatMap((key) => [key, withoutPlural(key)]));
  const isBranch = (key: string): boolean => [...known].some((one) => one.startsWith(`${key}.`));
  expect([...literals].filter((key) => !known.has(key) && !isBranch(key))).toEqual([]);
});

it('has no text that nobody asks for', () => {
  const isAsked = (key: string): boolean => {
    const plain = withoutPlural(key);
    return literals.has(key) || literals.has(plain) || beginnings.some((beginning) => key.startsWith(beginning)) || [...literals].some((literal) => plain.startsWith(`${literal}.`));
  };
  expect([...source.keys()].filter((key) => !isAsked(key))).toEqual([]);
});

it('avoids words that the founders do not say', () => {
  const unwanted = /\b(ressourcer?|ressurs(er)?|match ?score|kandidat(er)?|afvis\w*|avvis\w*)\b/i;
  expect([...source, ...flatten(nb)].filter(([, text]) => unwanted.test(text))).toEqual([]);
});
