import { readFileSync } from 'node:fs';
import { beforeAll, expect, inject, it } from 'vitest';
import { dayMs, hourMs } from '../../app/kernel/time';
import { openDatabase } from '../../app/platform/database.server';
import { filledDump } from '../setup/embedded-dump';
import { post } from './knock';
import { everythingRead } from './unanswered-pages';
import type { Member } from './visitors';
import { createUnansweredWorld, type UnansweredWorld } from './world';
import { dayFrom } from './world/dates';

// One world is given a no and its twin silence; then the same is done in both. What comes back, and all that anybody reads then, must be the same:
// an act must not tell what the pages keep (design part 3, private reasons).

interface Deed {
  readonly by: Member;
  readonly route: string;
  readonly intent: string;
  readonly form: (world: UnansweredWorld) => Readonly<Record<string, string>>;
  /** how long after the request it is done; an hour when nothing is said */
  readonly afterMs?: number;
}

const reason = 'Vi har fundet en anden';
const asked = ({ lineId, shiftId, people }: UnansweredWorld) => ({ lineId, 'shiftIds[]': shiftId, 'personIds[]': people.lent, answerBy: '' });
const asking: Deed['form'] = ({ assignmentId, shiftId }) => ({ assignmentId, 'shiftIds[]': shiftId });
const loan = (by: Member, intent: string, form: Deed['form']): Deed => ({ by, route: 'assignments_.$assignmentId', intent, form });
const takeBack = (by: Member): Deed => loan(by, 'end', ({ assignmentId }) => ({ assignmentId, reason }));
const freeAll = (by: Member): Deed => loan(by, 'freeShifts', ({ assignmentId, shiftId }) => ({ assignmentId, 'shiftIds[]': shiftId, reason }));
const askAgain = (by: Member, afterMs?: number): Deed => ({ by, route: 'needs_.$needId_.candidates', intent: 'ask', form: asked, afterMs });
const askAnyway: Deed = {
  by: 'receiver',
  route: 'needs_.$needId_.candidates',
  intent: 'askAnyway',
  form: (world) => ({ ...asked(world), 'overrides[]': 'RATHER_NOT', reason }),
};
const end = (intent: 'close' | 'cancel'): Deed => ({ by: 'receiver', route: 'needs_.$needId_.end', intent, form: () => ({ reason }) });
const shifts = (by: Member, intent: string, form: Deed['form']): Deed => ({ by, route: 'needs_.$needId_.shifts', intent, form });
const moveAway = (by: Member): Deed =>
  shifts(by, 'moveShift', ({ shift }) => ({ shiftId: shift.id, start: String(shift.startsAt.getTime() + 2 * hourMs), end: String(shift.endsAt.getTime() + 2 * hourMs) }));
const chooseTime = shifts('receiver', 'chooseTime', ({ now, shiftId }) => ({ shiftId, date: dayFrom(now, 6), start: '07:00', end: '15:00' }));
const cancelShift = (by: Member): Deed => shifts(by, 'cancelShift', ({ shiftId }) => ({ shiftId, reason }));
const afterDeadline = 6 * dayMs;

const deeds: Readonly<Record<string, readonly Deed[]>> = {
  'the receiver takes the request back': [takeBack('receiver')],
  'the deputy takes it back twice': [takeBack('receiverDeputy'), takeBack('receiverDeputy')],
  'the receiver takes it back from a later day': [loan('receiver', 'end', ({ assignmentId, now }) => ({ assignmentId, reason, from: dayFrom(now, 2) }))],
  'HR takes it back': [takeBack('hr')],
  'the coordinator tries': [takeBack('coordinator'), freeAll('coordinator')],
  'the home leader tries what they have not heard of': [loan('sender', 'recall', ({ assignmentId }) => ({ assignmentId, reason })), freeAll('sender')],
  'the receiver frees its shifts': [freeAll('receiver')],
  'HR frees its shifts': [freeAll('hr')],
  'the receiver takes their own yes back': [loan('receiver', 'undoYes', ({ assignmentId }) => ({ assignmentId }))],
  'the receiver asks again': [askAgain('receiver')],
  'HR asks again': [askAgain('hr')],
  'the receiver asks anyway': [askAnyway],
  'the receiver writes down a yes by phone': [loan('receiver', 'recordPersonYes', asking)],
  'HR writes down a yes by phone, twice': [loan('hr', 'recordPersonYes', asking), loan('hr', 'recordPersonYes', asking)],
  'the coordinator rings and writes down a yes': [
    { by: 'coordinator', route: 'needs_.$needId_.candidates', intent: 'recordNew', form: ({ lineId, shiftId, people }) => ({ lineId, 'shiftIds[]': shiftId, personId: people.lent, answerBy: '' }) },
  ],
  'a yes by phone is written down and the person takes it back': [
    loan('receiver', 'recordPersonYes', asking),
    loan('lent', 'undoYes', ({ assignmentId }) => ({ assignmentId })),
  ],
  'the receiver takes it back and asks again': [takeBack('receiver'), askAgain('receiver'), { ...askAnyway }],
  'the receiver asks again when the deadline has passed': [askAgain('receiver', afterDeadline)],
  'the receiver wants fewer': [
    { by: 'receiver', route: 'needs_.$needId_.wanted', intent: 'changeWanted', form: ({ lineId, shiftId }) => ({ lineId, shiftId, wanted: '0' }) },
  ],
  'the receiver changes the texts': [
    { by: 'receiver', route: 'needs_.$needId_.edit', intent: 'change', form: ({ now }) => ({ seen: String(now), meetingPlace: 'Bagindgangen' }) },
  ],
  'the receiver moves the shift': [moveAway('receiver')],
  'HR moves the shift': [moveAway('hr')],
  'the receiver looks what moving would do, and cancels the shift': [chooseTime, cancelShift('receiver')],
  'HR cancels the shift': [cancelShift('hr')],
  'the receiver closes the need': [end('close')],
  'the receiver cancels the need': [end('cancel')],
};

const readers = ['receiver', 'sender', 'hr'] as const;

/** The twins have the same ids; those of what the deeds made are random, and are named by the order in which they turn up. */
function withoutIds(text: string): string {
  const met = new Map<string, string>();
  return text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => met.get(id) ?? (met.set(id, `id ${met.size}`), `id ${met.size - 1}`));
}

const startedAt = Math.floor(Date.now() / dayMs) * dayMs + 9 * hourMs;

let twin: { readonly dump: Blob; readonly made: UnansweredWorld };
beforeAll(async () => {
  const migrated = new Blob([new Uint8Array(readFileSync(inject('embeddedDump')))]);
  twin = await filledDump(migrated, (db) => createUnansweredWorld(db, startedAt));
});

async function storyOf(deedsOfIt: readonly Deed[], saysNo: boolean): Promise<Record<string, string>> {
  const opened = await openDatabase({ folder: null, dump: twin.dump });
  const world = twin.made;
  try {
    const at = (afterMs: number): UnansweredWorld => ({ ...world, now: startedAt + afterMs });
    const params = { needId: world.needId, assignmentId: world.assignmentId };
    if (saysNo) {
      const form = { assignmentId: world.assignmentId };
      const no = await post({ db: opened.db, world: at(60_000), visitor: 'lent', route: '_index', intent: 'sayNo', form });
      expect(no.status).toBe(302);
    }
    const story: Record<string, string> = {};
    for (const [index, { by, route, intent, form, afterMs = hourMs }] of deedsOfIt.entries()) {
      const response = await post({ db: opened.db, world: at(afterMs + index * 60_000), visitor: by, route, params, intent, form: form(world) });
      story[`answer ${index}`] = `${response.status} ${response.headers.get('Location')} ${response.headers.get('Set-Cookie')} ${await response.text()}`;
    }
    const later = at((deedsOfIt.at(-1)?.afterMs ?? hourMs) + hourMs);
    for (const reader of readers) {
      for (const [page, body] of Object.entries(await everythingRead(opened.db, later, reader))) story[`${reader} ${page}`] = body;
    }
    return Object.fromEntries(Object.entries(story).map(([key, text]) => [key, withoutIds(text)]));
  } finally {
    await opened.close();
  }
}

it.each(Object.entries(deeds))('when %s, a no and silence read the same', async (_title, deedsOfIt) => {
  const silent = await storyOf(deedsOfIt, false);
  const declined = await storyOf(deedsOfIt, true);
  const differing = Object.keys({ ...silent, ...declined }).filter((key) => silent[key] !== declined[key]);
  expect(differing.map((key) => [key, ...whereTheyPart(silent[key] ?? '', declined[key] ?? '')])).toEqual([]);
});

/** The pages are long: a little before and after the first sign that differs. */
function whereTheyPart(one: string, other: string): [string, string] {
  const at = Math.max(0, [...one].findIndex((sign, index) => sign !== other[index]) - 80);
  return [one.slice(at, at + 240), other.slice(at, at + 240)];
}
