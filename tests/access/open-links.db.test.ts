import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintAnswerLink } from '../../app/modules/assignments/answer-link.commands.server';
import { makeCalendar } from '../../app/modules/assignments/calendar.commands.server';
import { readActor } from '../../app/modules/access/actor.queries.server';
import { openTestDatabase } from '../setup/test-database';
import { hostileStrings } from './hostile-strings';
import { load, post } from './knock';
import { namedIn } from './names';
import type { Visitor } from './visitors';
import { createUnansweredWorld, type UnansweredWorld } from './world';

// Two routes open with a secret in the address instead of a session. Without the secret nobody meets anything, and with it nobody meets more than it was made for.

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let world: UnansweredWorld;
let calendarToken: string;
let answerToken: string;
beforeAll(async () => {
  opened = await openTestDatabase('embedded');
  world = await createUnansweredWorld(opened.db);
  const actor = await readActor(opened.db, world.people.lent, world.now, 'Europe/Copenhagen');
  if (!actor) throw new Error('nobody is lent');
  calendarToken = (await makeCalendar({ db: opened.db, actor, now: world.now })).token;
  answerToken = await mintAnswerLink(opened.db, { assignmentId: world.assignmentId, personId: world.people.lent, now: world.now });
});
afterAll(() => opened.close());

const some: readonly Visitor[] = ['stranger', 'bystander', 'lent', 'receiver', 'hr', 'administrator'];
const writes = async (): Promise<number[]> => [await opened.db.auditEvent.count(), await opened.db.assignmentAnswer.count(), await opened.db.answerLink.count({ where: { usedAt: { not: null } } })];
const knock = (visitor: Visitor, route: string, params: Readonly<Record<string, string>>) => load({ db: opened.db, world, visitor, route, params });

/** Each bit of a token turned, which must be as good as no token at all. */
const turned = (token: string): string[] => {
  const bytes = Buffer.from(token, 'base64url');
  return Array.from({ length: 256 }, (_, bit) => {
    const copy = Buffer.from(bytes);
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return copy.toString('base64url');
  });
};

describe('a calendar’s address', () => {
  it.each(some)('opens for the %s as for anybody who has it, and names nobody', async (visitor) => {
    const response = await knock(visitor, 'calendar_.$file', { file: `${calendarToken}.ics` });
    expect([response.status, response.headers.get('Content-Type'), response.headers.get('Referrer-Policy')]).toEqual([200, 'text/calendar; charset=utf-8', 'no-referrer']);
    const body = await response.text();
    expect(body).toContain('BEGIN:VCALENDAR');
    expect(namedIn(body)).toEqual([]);
  });

  it('is not there for anything else, whatever is sent', async () => {
    const before = await writes();
    const bodies = new Set<string>();
    for (const file of [calendarToken, `${calendarToken}.ICS`, `${answerToken}.ics`, ...turned(calendarToken).map((one) => `${one}.ics`), ...hostileStrings(60), ...hostileStrings(60).map((text) => `${text}.ics`)]) {
      const response = await knock('hr', 'calendar_.$file', { file });
      expect(response.status, file.slice(0, 60)).toBe(404);
      bodies.add(await response.text());
    }
    expect(bodies.size).toBe(1);
    expect(await writes()).toEqual(before);
  });
});

describe('a link to answer by', () => {
  it.each(some)('shows the %s the request and nobody’s name, and changes nothing', async (visitor) => {
    const before = await writes();
    const response = await knock(visitor, 'answer_.$token', { token: answerToken });
    expect(response.status).toBe(200);
    const body = await response.text();
    expect(body).toContain(world.shiftId);
    expect(namedIn(body)).toEqual([]);
    for (const id of [world.assignmentId, world.needId, world.people.lent]) expect(body).not.toContain(id);
    expect(await writes()).toEqual(before);
  });

  it('is not there for anything else, by opening or by sending', async () => {
    const before = await writes();
    const bodies = new Set<string>();
    for (const token of [calendarToken, ...turned(answerToken).slice(0, 64), ...hostileStrings(60)]) {
      const shown = await knock('hr', 'answer_.$token', { token });
      const sent = await post({ db: opened.db, world, visitor: 'lent', route: 'answer_.$token', params: { token }, intent: 'any', form: { answer: 'yes', 'shiftIds[]': world.shiftId } });
      expect([shown.status, sent.status], token.slice(0, 60)).toEqual([404, 404]);
      bodies.add(await shown.text());
    }
    expect(bodies.size).toBe(1);
    expect(await writes()).toEqual(before);
  });

  it('takes no other answer, and no shifts that it did not show', async () => {
    const before = await writes();
    const send = (form: Readonly<Record<string, string>>) => post({ db: opened.db, world, visitor: 'stranger', route: 'answer_.$token', params: { token: answerToken }, intent: 'any', form });
    const wrong: readonly Readonly<Record<string, string>>[] = [{}, { answer: 'perhaps', 'shiftIds[]': world.shiftId }, { answer: 'yes' }, { answer: 'yes', 'shiftIds[]': 'x' }];
    for (const form of wrong) expect((await send(form)).status).toBe(404);
    expect((await send({ answer: 'yes', 'shiftIds[]': world.assignmentId })).status).toBe(409);
    expect(await writes()).toEqual(before);
  });

  it('gives no session, and is used up by an answer', async () => {
    const form = { answer: 'no', 'shiftIds[]': world.shiftId };
    const sent = await post({ db: opened.db, world, visitor: 'stranger', route: 'answer_.$token', params: { token: answerToken }, intent: 'any', form });
    expect([sent.status, await sent.json()]).toEqual([200, { done: 'NO', refused: null }]);
    expect(sent.headers.get('Set-Cookie')).toBeNull();
    const after = await knock('stranger', 'answer_.$token', { token: answerToken });
    expect(await after.json()).toEqual({ closed: 'USED', request: null });
  });
});
