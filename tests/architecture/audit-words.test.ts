import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditSubjects } from '../../app/modules/audit/audit-filter.schema';
import { placeOf } from '../../app/modules/audit/look-place';
import { privateActs } from '../../app/modules/audit/audit-kind';
import da from '../../app/i18n/texts.da';

// Every act that the code writes into the audit is told in words, and so is every place where somebody was shown.

const files = readdirSync(join(process.cwd(), 'app'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) && !/(generated|i18n|modules\/audit)/.test(entry.parentPath))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

const all = (pattern: RegExp): string[] => files.flatMap((code) => [...code.matchAll(pattern)].map(([, found]) => String(found)));

/** Beginnings that are completed by a value, with all their ends. */
const completed: Readonly<Record<string, readonly string[]>> = {
  'competence.': ['verified', 'rejected', 'restricted'],
  'assignment.': ['recordReceiverYes', 'recordRelease'],
};

const named = all(/\baction: '([a-z]\w*\.\w+)'/g);
const firstWords = [...new Set(named.map((action) => action.split('.')[0]))].join('|');
const messageKinds = new Set([...all(/^\s*'([\w.]+)': (?:about|perParty)\(/gm), ...all(/\bkind: '([\w.]+)'/g), ...all(/noticesTo\([^'\n]*'([\w.]+)'/g)]);
const at = (tree: unknown, key: string): unknown => key.split('.').reduce((branch, word) => (typeof branch === 'object' && branch !== null ? Reflect.get(branch, word) : undefined), tree);
const isText = (key: string): boolean => at(da, key) !== undefined || at(da, `${key}_other`) !== undefined;

/** Actions that stand beside "action:", and those handed over as a value that begins like one. */
const actions = [
  ...new Set([
    ...named,
    ...all(new RegExp(`'((?:${firstWords})\\.\\w+)'`, 'g')).filter((literal) => !messageKinds.has(literal) && !isText(literal)),
    ...Object.entries(completed).flatMap(([beginning, ends]) => ends.map((end) => beginning + end)),
  ]),
].sort();

const words = (action: string): unknown => at(da.audit.act, action);

describe('the audit', () => {
  it('finds the acts that are written', () => {
    expect(actions).toEqual(expect.arrayContaining(['roster.look', 'roster.export', 'need.setWanted', 'assignment.receiverYes', 'assignment.freeShifts', 'competence.verified']));
    expect(actions.length).toBeGreaterThan(50);
  });

  it('has words for each of them', () => {
    expect(actions.filter((action) => typeof words(action) !== 'string')).toEqual([]);
  });

  it('has no words for acts that nobody writes', () => {
    const told = Object.entries(da.audit.act).flatMap(([first, acts]) => Object.keys(acts).map((last) => `${first}.${last}`));
    expect(told.filter((action) => !actions.includes(action))).toEqual([]);
  });

  it('knows every way to make an act of parts', () => {
    const templates = all(/\baction(?: =|:) `([a-z]\w*\.)\$\{/g);
    expect(templates.length).toBeGreaterThan(0);
    expect(templates.filter((beginning) => !(beginning in completed))).toEqual([]);
  });

  it('offers every table that is written about', () => {
    const written = [...new Set(all(/\bsubject: '(\w+)'/g))];
    expect(written.filter((subject) => !auditSubjects.some((one) => one === subject))).toEqual([]);
    expect(Object.keys(da.audit.subject).sort()).toEqual([...auditSubjects].sort());
  });

  it('tells people where each look was, by name', () => {
    const looks = actions.filter((action) => /(look|print|export|emergency)$/i.test(action));
    expect(looks.length).toBeGreaterThan(8);
    expect(looks.filter((action) => placeOf(action) === 'other')).toEqual([]);
    expect(new Set(looks.map(placeOf)).size).toBeGreaterThan(8);
  });

  it('keeps back acts that exist', () => {
    expect(privateActs.filter((action) => !actions.includes(action))).toEqual([]);
  });
});
