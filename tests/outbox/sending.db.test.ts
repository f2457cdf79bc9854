import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendingBy } from '../../app/main/sending';
import { dayMs, hourMs, minuteMs, type Instant } from '../../app/kernel/time';
import { askPeople } from '../../app/modules/assignments/ask.commands.server';
import { sayYes } from '../../app/modules/assignments/answer-request.commands.server';
import { releasePerson } from '../../app/modules/assignments/leader-yes.commands.server';
import { setContactWishes } from '../../app/modules/notifications/contact-wish.commands.server';
import { tell } from '../../app/modules/notifications/message.commands.server';
import { readEnvironment } from '../../app/platform/environment.server';
import type { Database } from '../../app/platform/database.server';
import { anyone, createLoanWorld, fromMonday, saturday, type LoanWorld } from '../factories/loan-world';
import { createNeed } from '../factories/need';
import { createPerson } from '../factories/person';
import { onBothDatabases, openTestDatabase } from '../setup/test-database';
import { openMailServer, type MailServer } from './mail-server';

const origin = 'https://jobbank.example.dk';
const from = 'jobbank@example.dk';
// a Saturday at noon in Copenhagen
const now = saturday;

let server: MailServer;
beforeEach(async () => {
  server = await openMailServer();
});
afterEach(() => server.close());

async function send(db: Database, at: Instant = now + minuteMs, url = server.url): Promise<void> {
  const environment = readEnvironment({ SMTP_URL: url, MAIL_FROM: from, PUBLIC_ORIGIN: origin });
  const sending = sendingBy({ db, environment, log: pino({ level: 'silent' }), now: () => at, origin });
  await sending.run();
  sending.close();
}

const addressOf = (name: string): string => `${name}.${randomUUID().slice(0, 8)}@example.dk`;

/** So many people with an address, each told one thing. */
async function tellPeople(db: Database, count: number, address: (index: number) => string | null = (index) => addressOf(`p${index}`)) {
  const people = await Promise.all(Array.from({ length: count }, (_, index) => createPerson(db, { email: address(index) ?? undefined, language: 'da' })));
  await db.$transaction((tx) => tell(tx, people.map(({ id }) => ({ personId: id, kind: 'assignment.standingRelease', data: {} })), now));
  return people;
}

const statesOf = async (db: Database, personIds: readonly string[]) =>
  (await db.dispatch.findMany({ where: { message: { personId: { in: [...personIds] } } }, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] })).map(({ channel, state, why }) => ({ channel, state, why }));
const clearOutbox = (db: Database) => db.message.deleteMany({});

async function askOne(world: LoanWorld, language: string) {
  const { actor, personId } = await world.employee();
  const email = addressOf('asked');
  await world.db.person.update({ where: { id: personId }, data: { email, language } });
  const need = await createNeed(world.db, { unitId: world.birkId, lines: [anyone], shifts: [fromMonday(0), fromMonday(24)], now: now - hourMs });
  const shiftIds = need.shifts.map((shift) => shift.id);
  const asked = await askPeople(world.as(world.receiver, now), { lineId: need.lines[0]?.id ?? '', personIds: [personId], shiftIds, overrides: [] });
  if (!asked.ok) throw new Error(asked.refusal.key);
  return { actor, personId, email, shiftIds, assignmentId: asked.value.asked[0]?.assignmentId ?? '' };
}

onBothDatabases('mail', (database) => {
  it('goes once to each, also when two workers send at the same time', async () => {
    const { db } = database();
    const world = await createLoanWorld(db);
    await clearOutbox(world.db);
    const people = await tellPeople(db, 25);
    await Promise.all([send(db), send(db), send(db)]);
    const got = server.received.map(({ messageId }) => messageId);
    expect(new Set(got).size).toBe(25);
    expect(got).toHaveLength(25);
    expect(new Set((await statesOf(db, people.map(({ id }) => id))).map(({ state }) => state))).toEqual(new Set(['SENT']));
    await send(db);
    expect(server.received).toHaveLength(25);
  });

  it('waits while the server is away, and all of it arrives afterwards', async () => {
    const { db } = database();
    await clearOutbox(db);
    const people = await tellPeople(db, 15);
    const { port } = server;
    await server.close();
    for (const minutes of [1, 2, 5]) await send(db, now + minutes * minuteMs, `smtp://127.0.0.1:${port}`);
    expect(new Set((await statesOf(db, people.map(({ id }) => id))).map(({ state }) => state))).toEqual(new Set(['WAITING']));
    server = await openMailServer(port);
    for (const minutes of [70, 140, 210]) await send(db, now + minutes * minuteMs);
    expect(server.received).toHaveLength(15);
    expect(new Set((await statesOf(db, people.map(({ id }) => id))).map(({ state }) => state))).toEqual(new Set(['SENT']));
  });

  it('is given up for an address that is refused for good, and not sent without one', async () => {
    const { db } = database();
    await clearOutbox(db);
    const people = await tellPeople(db, 3, (index) => [`ane-${randomUUID()}@nobody.example`, null, addressOf('bo')][index] ?? null);
    await send(db);
    const states = await Promise.all(people.map(({ id }) => statesOf(db, [id])));
    expect(states.flat()).toEqual([
      { channel: 'EMAIL', state: 'FAILED', why: '550' },
      { channel: 'EMAIL', state: 'DROPPED', why: 'NO_ADDRESS' },
      { channel: 'EMAIL', state: 'SENT', why: null },
    ]);
  });

  it('is gathered into one a day for whoever wants it so, and read messages are left out', async () => {
    const { db } = database();
    await clearOutbox(db);
    const [person] = await tellPeople(db, 1);
    const personId = person?.id ?? '';
    await setContactWishes({ db, actor: { personId }, now }, { email: 'DAILY', sms: true });
    await db.$transaction((tx) => tell(tx, ['a', 'b', 'c'].map((slug) => ({ personId, kind: 'guidelines.changed', data: { slug } })), now));
    const readOne = await db.message.findFirstOrThrow({ where: { personId, kind: 'guidelines.changed' } });
    await db.message.update({ where: { id: readOne.id }, data: { readAt: new Date(now) } });
    await send(db);
    expect(server.received).toHaveLength(0);
    await send(db, now + dayMs);
    expect(server.received.map(({ subject }) => subject)).toEqual(['3 beskeder fra Jobbanken']);
    expect((await statesOf(db, [personId])).map(({ state }) => state).sort()).toEqual(['DROPPED', 'SENT', 'SENT', 'SENT']);
  });

  it('is one mail a day also when three workers look at once, and each person gets their own', async () => {
    const { db } = database();
    await clearOutbox(db);
    const people = await tellPeople(db, 8);
    for (const { id } of people) await setContactWishes({ db, actor: { personId: id }, now }, { email: 'DAILY', sms: true });
    const slugs = Array.from({ length: 12 }, (_, index) => `s${index}`);
    await db.$transaction((tx) => tell(tx, slugs.flatMap((slug) => people.map(({ id }) => ({ personId: id, kind: 'guidelines.changed', data: { slug } }))), now));
    await send(db);
    await Promise.all([send(db, now + dayMs), send(db, now + dayMs), send(db, now + dayMs)]);
    await send(db, now + dayMs);
    expect(server.received.map(({ subject }) => subject)).toEqual(people.map(() => '13 beskeder fra Jobbanken'));
    expect(new Set(server.received.map(({ to }) => to)).size).toBe(people.length);
  });

  it.each([
    ['da', 'Vil du hjælpe?', 'Svar ja eller nej her'],
    ['nb', 'Vil du hjelpe?', 'Svar ja eller nei her'],
    ['en', 'Will you help?', 'Answer yes or no here'],
  ])('asks in %s with when, where, what, and a link that answers; the confirming one brings a calendar', async (language, subject, answer) => {
    const world = await createLoanWorld(database().db);
    await clearOutbox(world.db);
    const { actor, assignmentId, email, shiftIds } = await askOne(world, language);
    await send(world.db);
    const asked = server.received.find((mail) => mail.to === email);
    expect(asked?.subject).toContain(subject);
    expect(asked?.text).toContain(answer);
    expect(asked?.text).toMatch(/https:\/\/jobbank\.example\.dk\/answer\/[\w-]{22,}/);
    expect((await sayYes(world.as(actor, now + 2 * minuteMs), { assignmentId, shiftIds })).ok).toBe(true);
    expect((await releasePerson(world.as(world.home, now + 3 * minuteMs), { assignmentId, shiftIds, overrides: [] })).ok).toBe(true);
    await send(world.db, now + 4 * minuteMs);
    const confirmed = server.received.filter((mail) => mail.to === email).at(-1);
    expect(confirmed?.attachments.map(({ type }) => type)).toEqual(['text/calendar']);
    expect(confirmed?.attachments[0]?.content.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it('is not sent when the question was answered before its turn came', async () => {
    const world = await createLoanWorld(database().db);
    await clearOutbox(world.db);
    const { actor, assignmentId, email, personId, shiftIds } = await askOne(world, 'da');
    expect((await sayYes(world.as(actor, now + 1), { assignmentId, shiftIds })).ok).toBe(true);
    await send(world.db);
    expect(server.received.filter((mail) => mail.to === email)).toEqual([]);
    expect(await statesOf(world.db, [personId])).toContainEqual({ channel: 'EMAIL', state: 'DROPPED', why: 'OBSOLETE' });
  });

  it('brings a letter whole to the colleagues it was sent to, and no check-in that was answered already', async () => {
    const world = await createLoanWorld(database().db);
    const { db } = world;
    const { assignmentId, personId } = await askOne(world, 'da');
    await clearOutbox(db);
    const colleague = await createPerson(db, { email: addressOf('colleague'), language: 'en' });
    const at = new Date(now);
    const letter = await db.letter.create({
      data: { assignmentId, language: 'da', title: 'Birgit kommer mandag', body: 'Vis hende kaffen.', savedAt: at, savedById: world.receiver.personId, sentAt: at, recipients: { create: [{ personId: colleague.id }] } },
    });
    const checkIn = await db.checkIn.create({ data: { assignmentId, number: 1, askedAt: at, answeredAt: at, tasks: 'REAL', load: 'FINE' } });
    await db.$transaction((tx) =>
      tell(tx, [
        { personId: colleague.id, kind: 'followup.letter', data: { letterId: letter.id, assignmentId } },
        { personId: world.home.personId, kind: 'followup.letter', data: { letterId: letter.id, assignmentId } },
        { personId, kind: 'followup.checkIn', data: { checkInId: checkIn.id, assignmentId } },
      ], now)
    );
    await db.person.update({ where: { id: world.home.personId }, data: { email: addressOf('other') } });
    await send(db);
    expect(server.received.map(({ subject, text }) => [subject === letter.title, text.includes(letter.body)]).sort()).toEqual([[false, false], [true, true]]);
    expect(await statesOf(db, [personId])).toEqual([{ channel: 'EMAIL', state: 'DROPPED', why: 'OBSOLETE' }]);
  });

  it('takes neither a line break nor a second recipient from what people write', async () => {
    const { db } = database();
    await clearOutbox(db);
    const hostile = ['ane@example.dk\r\nBcc: x@example.dk', 'ane@example.dk, x@example.dk', '<ane@example.dk> x@example.dk', 'ane\u2028@example.dk'];
    await tellPeople(db, hostile.length, (index) => hostile[index] ?? null);
    await send(db);
    expect(server.received.map(({ to }) => to).filter((to) => to.includes('x@'))).toEqual([]);
  });
});

// a second process may not open the embedded database, so this is of the server alone
describe('a worker that is killed', () => {
  const bundle = join(process.cwd(), 'node_modules/.cache/jobbanken/worker.mjs');
  let opened: Awaited<ReturnType<typeof openTestDatabase>>;
  beforeAll(async () => {
    await build({ entryPoints: ['tests/outbox/worker.ts'], outfile: bundle, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', jsx: 'automatic', logLevel: 'error' });
    opened = await openTestDatabase('server');
  });
  afterAll(() => opened.close());

  it('leaves every message to the next, between any two steps, and each arrives once', async () => {
    const { db, url } = opened;
    await createLoanWorld(db);
    await clearOutbox(db);
    const worker = (stopAt: number | null) => run(bundle, { DATABASE_URL: url ?? '', SMTP_URL: server.url, MAIL_FROM: from, PUBLIC_ORIGIN: origin, NOW: String(now), ...(stopAt !== null && { STOP_AT: String(stopAt) }) });
    await tellPeople(db, 1);
    const { queries } = await worker(null);
    expect(queries).toBeGreaterThan(5);
    let twice = 0;
    for (let stopAt = 1; stopAt <= queries; stopAt++) {
      server.received.length = 0;
      await tellPeople(db, 1);
      expect((await worker(stopAt)).signal).toBe('SIGKILL');
      await send(db, now + 10 * minuteMs);
      const got = server.received.map(({ messageId }) => messageId);
      expect(new Set(got).size, `killed before query ${stopAt}`).toBe(1);
      // a receipt that nobody saw: the same message goes again under the same id, and no other does
      expect(got.length, `killed before query ${stopAt}`).toBeLessThanOrEqual(2);
      twice += got.length - 1;
    }
    // only one of all steps lies between the server's receipt and its being written down
    expect(twice).toBeLessThanOrEqual(1);
  }, 180_000);
});

function run(bundle: string, env: Record<string, string>): Promise<{ signal: NodeJS.Signals | null; queries: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle], { env: { ...process.env, NODE_ENV: 'test', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, trouble] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (trouble += String(chunk)));
    child.once('error', reject);
    child.once('exit', (code, signal) => (code === 0 || signal ? resolve({ signal, queries: Number(/"queries":(\d+)/.exec(out)?.[1] ?? 0) }) : reject(new Error(trouble))));
  });
}
