// npx tsx scripts/bench/first-day.ts --origin http://localhost:3000
// The first day of a crisis, over HTTP as the people who would do it: 200 needs copied and posted, everybody's capacity set, 30 asked at once, many
// released at once. Prints what it took in clicks, requests, bytes and seconds as JSON; with --pid of the program also its processor seconds, which a
// busy machine does not stretch (Linux), with --only asked, copied or capacity that part alone. Run it on a made-up municipality: it writes.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addDays, mondayOf } from '../../app/kernel/zone';
import { boxesOf, linksOf, patientFetch, signedIn, type Reader, type Visited } from './browserless';

const { values } = parseArgs({
  options: {
    origin: { type: 'string', default: 'http://localhost:3000' },
    needs: { type: 'string', default: '200' },
    pid: { type: 'string' },
    only: { type: 'string' },
  },
});
const { origin, pid } = values;
const wantedNeeds = Number(values.needs);
const thisMonday = mondayOf(new Date().toISOString().slice(0, 10));
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** What somebody does for one purpose: pages opened and buttons pressed by hand, and what the machine did for it. */
interface Cost {
  readonly clicks: number;
  readonly requests: number;
  readonly seconds: number;
  readonly slowestSeconds: number;
  readonly largestKilobytes: number;
  /** of the program; null when its pid was not told */
  readonly processorSeconds: number | null;
}

const round = (number: number, digits = 2): number => Number(number.toFixed(digits));

/** Processor time of the program so far, in seconds; the kernel counts in hundredths (proc(5), fields 14 and 15 after the name). */
function processorSeconds(): number | null {
  if (pid === undefined) return null;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function costOf(clicks: number, visited: readonly Visited[], processor: number | null): Cost {
  const all = visited.map((one) => one.ms);
  return {
    clicks,
    requests: visited.length,
    seconds: round(all.reduce((sum, ms) => sum + ms, 0) / 1000),
    slowestSeconds: round(Math.max(...all) / 1000),
    largestKilobytes: round(Math.max(...visited.map((one) => one.bytes)) / 1024, 0),
    processorSeconds: processor,
  };
}

/** Runs some acts of a reader and counts them; `clicks` is told by the acts' own count of links followed and buttons pressed. */
async function measured<Value>(reader: Reader, clicks: number, work: () => Promise<Value>): Promise<{ value: Value; cost: Cost }> {
  const before = reader.requests().length;
  const from = processorSeconds();
  const value = await work();
  const until = processorSeconds();
  return { value, cost: costOf(clicks, reader.requests().slice(before), from === null || until === null ? null : round(until - from)) };
}

async function personId(name: string): Promise<string | null> {
  const page = await (await patientFetch(`${origin}/sign-in?q=${encodeURIComponent(name)}`, { headers: { 'Accept-Language': 'da' } })).text();
  const buttons = [...page.matchAll(/<button[^>]*name="personId"[^>]*value="([^"]*)"[^>]*>([\s\S]*?)<\/button>/g)];
  return buttons.find(([, , text = '']) => text.replace(/<[^>]*>/g, '').includes(name))?.[1] ?? null;
}

async function as(name: string): Promise<Reader> {
  const id = await personId(name);
  if (!id) throw new Error(`nobody is called ${name}`);
  return signedIn(origin, id);
}

/** Copies every week before into the next, which doubles them, until there are enough in one; then copies those to a later week: that is measured. */
async function copyNeeds() {
  const reader = await as('Jonas Friis');
  const week = (index: number): string => addDays(thisMonday, 7 * (3 + index));
  const copy = (page: Visited, to: string) => reader.send(page, 'copy', { set: { week: to, how: 'PUBLISH' } });
  const offered = (page: Visited): number => boxesOf(page, 'needIds[]').length;
  await copy(await reader.get('/needs/copy'), week(0));
  let last = 0;
  for (; last < 12 && offered(await reader.get(`/needs/copy?from=${week(last)}`)) < wantedNeeds; last += 1) {
    for (let source = 0; source <= last; source += 1) await copy(await reader.get(`/needs/copy?from=${week(source)}`), week(last + 1));
  }
  // the list, "copy several", the week, its button, and "copy"
  const { value, cost } = await measured(reader, 5, async () => {
    const list = await reader.get('/needs?view=own');
    const chosen = await reader.get(`${linksOf(list, /^\/needs\/copy/)[0] ?? '/needs/copy'}?from=${week(last)}`);
    const result = await copy(chosen, week(last + 2));
    return { chosen: offered(chosen), made: linksOf(result, new RegExp(`^/needs/${uuid}(/edit)?$`)).length };
  });
  return { ...value, ...cost };
}

interface LedUnit {
  readonly path: string;
  readonly leader: string;
}

async function unitsWithLeaders(): Promise<LedUnit[]> {
  const list = await (await as('Jonas Friis')).get('/units');
  const rows = [...list.html.matchAll(new RegExp(`href="(/units/${uuid})"[\\s\\S]*?(?=href="/units/|</main>)`, 'g'))];
  return rows.flatMap(([row, path = '']) => {
    const leader = /Leder: (?:<!-- -->)?([^<.]+)\./.exec(row)?.[1];
    return leader ? [{ path, leader: leader.trim() }] : [];
  });
}

/** Each leader lifts the tasks of everybody in their unit: the unit, "lift time", "choose all", "save". */
async function setCapacity(units: readonly LedUnit[]) {
  const costs: Cost[] = [];
  let people = 0;
  let largest = { people: 0, seconds: 0 };
  let undo: Cost | null = null;
  for (const { path, leader } of units) {
    const reader = await as(leader);
    const { value, cost } = await measured(reader, 4, async () => {
      await reader.get(path);
      await reader.get(`${path}/capacity`);
      const all = await reader.get(`${path}/capacity?all`);
      const chosen = boxesOf(all, 'employmentIds[]').length;
      return chosen > 0 ? { chosen, page: await reader.send(all, 'set', { set: { tasks: 'Kan vente' } }) } : { chosen, page: null };
    });
    people += value.chosen;
    costs.push(cost);
    if (value.chosen > largest.people) largest = { people: value.chosen, seconds: cost.seconds };
    const { page } = value;
    if (page && value.chosen === largest.people) undo = (await measured(reader, 1, () => reader.send(page, 'undo'))).cost;
  }
  const sum = (of: (cost: Cost) => number): number => round(costs.reduce((total, cost) => total + of(cost), 0));
  return {
    units: units.length,
    people,
    clicks: sum((one) => one.clicks),
    requests: sum((one) => one.requests),
    seconds: sum((one) => one.seconds),
    slowestSeconds: Math.max(...costs.map((one) => one.slowestSeconds)),
    processorSeconds: sum((one) => one.processorSeconds ?? 0),
    largestUnit: largest,
    undoOfOneUnit: undo,
  };
}

/** Thirty are asked from one list: the candidates, "choose the first 30", "send". */
async function askMany() {
  const reader = await as('Jonas Friis');
  const needs = linksOf(await reader.get('/needs?view=own'), new RegExp(`^/needs/${uuid}$`));
  for (const need of needs) {
    const page = await reader.get(`${need}/candidates?first=30`);
    const people = boxesOf(page, 'personIds[]');
    if (people.length < 30) continue;
    const { cost } = await measured(reader, 3, async () => {
      await reader.get(`${need}/candidates`);
      await reader.send(await reader.get(`${need}/candidates?first=30`), 'ask');
    });
    return { personIds: people.slice(0, 30), cost: { people: 30, ...cost } };
  }
  throw new Error('no need has 30 people who fit');
}

/** Those asked say yes, each in two taps. */
async function sayYes(personIds: readonly string[]) {
  const costs: Cost[] = [];
  for (const id of personIds) {
    const reader = await signedIn(origin, id);
    const { cost } = await measured(reader, 2, async () => {
      const link = linksOf(await reader.get('/'), /answer=yes/)[0];
      if (link) await reader.send(await reader.get(link.startsWith('?') ? `/${link}` : link), 'sayYes');
    });
    costs.push(cost);
  }
  return { people: personIds.length, seconds: round(costs.reduce((sum, cost) => sum + cost.seconds, 0)) };
}

/** Every leader with somebody waiting releases all of them: the page, "choose all", "release". */
async function releaseAll(units: readonly LedUnit[]) {
  const rows: (Cost & { readonly waiting: number; readonly released: number })[] = [];
  for (const leader of new Set(units.map((unit) => unit.leader))) {
    const reader = await as(leader);
    const waiting = boxesOf(await reader.get('/releases'), 'chosen[]').length;
    if (waiting === 0) continue;
    const { value, cost } = await measured(reader, 3, async () => {
      await reader.get('/releases');
      return reader.send(await reader.get('/releases?all'), 'releaseMany');
    });
    const released = new URL(value.path, origin).searchParams.get('released') ?? '';
    rows.push({ waiting, released: released.split('*').filter(Boolean).length, ...cost });
  }
  return rows.sort((a, b) => b.waiting - a.waiting);
}

/** Says on the side what is being done, since it takes minutes. */
async function told<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const from = performance.now();
  const value = await work();
  console.error(`${what}: ${round((performance.now() - from) / 1000, 0)} s with preparation`);
  return value;
}

type Part = 'asked' | 'copied' | 'capacity';
const parts: Readonly<Record<Part, () => Promise<unknown>>> = {
  asked: async () => {
    const { personIds, cost } = await askMany();
    const yeses = await told('yeses', () => sayYes(personIds));
    return { ask: cost, yeses, releases: await told('releases', async () => releaseAll(await unitsWithLeaders())) };
  },
  copied: copyNeeds,
  capacity: async () => setCapacity(await unitsWithLeaders()),
};

const result: Partial<Record<Part, unknown>> = {};
for (const part of ['asked', 'copied', 'capacity'] as const) if (!values.only || values.only === part) result[part] = await told(part, parts[part]);
console.log(JSON.stringify(result, null, 2));
