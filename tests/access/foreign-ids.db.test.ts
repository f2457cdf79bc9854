import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../setup/test-database';
import type { ActExpectation } from './expectation';
import { post } from './knock';
import { matrix } from './matrix';
import { visitors, type Visitor } from './visitors';
import { createWorld, type World } from './world';

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let own: World;
let foreign: World;

beforeAll(async () => {
  opened = await openTestDatabase('embedded');
  own = await createWorld(opened.db);
  foreign = await createWorld(opened.db);
});
afterAll(() => opened.close());

const looksAfterAll: readonly Visitor[] = ['hr', 'coordinator'];

/** Somebody who may do it at home, and whose rights end there. */
const doerOf = ({ meets }: ActExpectation): Visitor | undefined =>
  visitors.find((visitor) => meets[visitor] === 'heard' && !looksAfterAll.includes(visitor));

const isId = (text: string | undefined): boolean => /^[\da-f]{8}-[\da-f-]{27}$/.test(text ?? '');

interface Sent {
  readonly params: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
}

const writes = (): Promise<number> => opened.db.auditEvent.count({ where: { kind: 'WRITE' } });

/** What came of it: the status, and the reason when there is one. */
async function outcomeOf(route: string, intent: string, visitor: Visitor, sent: Sent) {
  const before = await writes();
  const response = await post({ db: opened.db, world: own, visitor, route, intent, ...sent });
  const body: unknown = response.status === 409 ? await response.json() : null;
  const key = typeof body === 'object' && body !== null && 'refused' in body ? JSON.stringify(body.refused) : null;
  return { status: response.status, key, written: (await writes()) - before };
}

/** Ids that may lead elsewhere, each with why. */
const anywhere: Readonly<Record<string, string>> = {
  'assignments_.$assignmentId params assignmentId': 'the form says which loan it is about; the address is only where it stood',
  'units_.$unitId_.capacity params unitId': 'the form says whose time it is about; the address is only where it stood',
  'checklists_.$assignmentId params assignmentId': 'the form says which item it is about; the address is only where it stood',
  'announcements_.$announcementId params announcementId': 'the centre writes to everybody; who has seen it says so in the form',
  'admin_.outbox form dispatchId': 'the administrator looks after all that goes out',
  'needs_.$needId_.candidates form personId': 'everybody employed in the municipality may be rung',
  'needs_.$needId_.candidates form personIds[]': 'everybody employed in the municipality may be asked',
};

/** What everybody may see may be told apart from what is not there. */
const seenByAll = new Set(['needs_.$needId_.edit change params needId']);

const withIds = Object.entries(matrix).flatMap(([route, { params: usual, acts = [] }]) =>
  acts.flatMap((act) => {
    const doer = doerOf(act);
    return doer
      ? [
          {
            route,
            intent: act.intent,
            to: act.to ?? '',
            doer,
            act,
            sentIn: (world: World): Sent => ({ params: (act.params ?? usual)?.(world) ?? {}, form: act.form(world) }),
          },
        ]
      : [];
  })
);

describe.each(withIds)('$route: $intent $to', ({ route, intent, doer, sentIn }) => {
  it('does nothing with an id from elsewhere, and reads as if there were no such id', async () => {
    const [mine, theirs] = [sentIn(own), sentIn(foreign)];
    for (const part of ['params', 'form'] as const) {
      for (const name of Object.keys(mine[part])) {
        if (!isId(mine[part][name]) || `${route} ${part} ${name}` in anywhere) continue;
        const swapped = (id: string): Sent => ({ ...mine, [part]: { ...mine[part], [name]: id } });
        const met = await outcomeOf(route, intent, doer, swapped(theirs[part][name] ?? ''));
        const unknown = await outcomeOf(route, intent, doer, swapped(randomUUID()));
        expect([404, 409, 422], `${name} by ${doer}: ${JSON.stringify(met)}`).toContain(met.status);
        expect(met.written).toBe(0);
        if (!seenByAll.has(`${route} ${intent} ${part} ${name}`)) expect(met, `${name} by ${doer}`).toEqual(unknown);
      }
    }
  });
});
