import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../setup/test-database';
import { hostileStrings } from './hostile-strings';
import { load, post } from './knock';
import { matrix } from './matrix';
import { members, type Member } from './visitors';
import { createWorld, type World } from './world';

// Every field of every form, and every part of every address, takes any string: it is refused in words or kept, and never breaks the program.
// HOSTILE_STRINGS=1000 sends that many through each field, HOSTILE_FIELDS=title only through those whose name is like it; it then takes long.
const strings = hostileStrings(Number(process.env.HOSTILE_STRINGS ?? 16));
const fields = new RegExp(process.env.HOSTILE_FIELDS ?? '');
/** each string through each of the fields, not each field its share */
const all = process.env.HOSTILE_STRINGS !== undefined;
const timeoutMs = 60_000 * Math.max(1, strings.length / 50);

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let world: World;
beforeAll(async () => {
  opened = await openTestDatabase('embedded');
  world = await createWorld(opened.db);
});
afterAll(() => opened.close());

const needTexts = ['tasks[]', 'suggested[]', 'notTasks', 'contactName', 'contactPhone', 'meetingPlace', 'newShift.date', 'pattern.start'];
/** Text fields of a page's forms that the walk itself leaves out; a field that a form does not know is read by nothing. */
const moreTexts: Readonly<Record<string, readonly string[]>> = {
  'needs_.$needId_.edit': [...needTexts, 'lines.k1.title'],
  'rosters_.$rosterKey_.definition': ['tiers.0.positionWords'],
  'assignments_.$assignmentId': ['reason'],
  'needs_.$needId_.candidates': ['reason'],
  'needs_.$needId_.wanted': ['reason'],
  'needs_.$needId': ['reason'],
  'units_.$unitId_.capacity': ['tasks'],
  'needs_.$needId_.end': ['reason'],
  'needs_.$needId_.shifts': ['reason'],
  releases: ['reason'],
};

/** Done, gone, refused as a whole, refused at a field. */
const fine: readonly number[] = [302, 404, 409, 422];
const addressKeys = [
  'q', 'unit', 'sector', 'area', 'from', 'to', 'sort', 'page', 'after', 'view', 'line', 'shift', 'state', 'tier', 'request', 'answer', 'week', 'role', 'lang', 'byName', 'aboutName',
];

/** Each string through one field, the fields in turn, so that each field meets a share of them, another one each time. */
const turns = (keys: readonly string[], offset: number): [string, string][] =>
  strings.map((text, index) => [keys[(index + offset) % keys.length] ?? '', text]);

describe.each(Object.entries(matrix))('%s', (route, { params: usual, pages, acts = [] }) => {
  const visitorOf = (meets: Readonly<Record<string, string>>, wanted: string): Member | undefined => members.find((name) => meets[name] === wanted);

  it.each(acts.map((act, index) => [[act.intent, act.to].filter(Boolean).join(' to '), act, index] as const))('%s', async (_title, act, index) => {
    const visitor = visitorOf(act.meets, 'heard');
    if (!visitor) return expect(Object.values(act.meets)).not.toContain('heard');
    const form = act.form(world);
    const known = [...new Set([...Object.keys(form), ...(moreTexts[route] ?? [])])];
    const keys = known.length > 0 ? known : ['anything'];
    const tries = all ? keys.filter((key) => fields.test(key)).flatMap((key) => strings.map((text): [string, string] => [key, text])) : turns(keys, index);
    const broken: unknown[] = [];
    for (const [key, text] of tries) {
      const response = await post({ db: opened.db, world, visitor, route, params: (act.params ?? usual)?.(world), intent: act.intent, form: { ...form, [key]: text } });
      if (!fine.includes(response.status)) broken.push([key, text.slice(0, 60), response.status, (await response.text()).slice(0, 200)]);
    }
    expect(broken).toEqual([]);
  }, timeoutMs);

  it('its address', async () => {
    const [page] = Object.values(pages);
    const visitor = page && visitorOf(page.loads, 'page');
    if (!page || !visitor) return expect(page).toBeDefined();
    const query = page.query?.(world) ?? {};
    const params = (page.params ?? usual)?.(world) ?? {};
    const broken: unknown[] = [];
    // every part of the address meets a string, another one on each page
    const shares = [...Object.keys(query), ...addressKeys].map((key, index): [string, string] => [key, strings[(index + route.length) % strings.length] ?? '']);
    const whole = all ? shares.filter(([key]) => fields.test(key)).flatMap(([key]) => strings.map((text): [string, string] => [key, text])) : [];
    const tries = [...shares, ...whole];
    for (const [key, text] of tries) {
      const response = await load({ db: opened.db, world, visitor, route, params, query: { ...query, [key]: text } });
      if (![200, 302, 404].includes(response.status)) broken.push([key, text.slice(0, 60), response.status]);
    }
    for (const [key, text] of Object.keys(params).length > 0 ? turns(Object.keys(params), 0) : []) {
      const response = await load({ db: opened.db, world, visitor, route, params: { ...params, [key]: text }, query });
      if (![200, 302, 404].includes(response.status)) broken.push([`:${key}`, text.slice(0, 60), response.status]);
    }
    expect(broken).toEqual([]);
  }, timeoutMs);
});
