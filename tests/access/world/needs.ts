import { randomUUID } from 'node:crypto';
import { dayMs, hourMs, type Instant } from '../../../app/kernel/time';
import type { Database } from '../../../app/platform/database.server';
import type { Member } from '../visitors';
import { phoneOf } from './organisation';
import { columnFrom } from './dates';

interface Given {
  readonly now: Instant;
  readonly people: Record<Member, string>;
  readonly receivingUnitId: string;
}

const needRow = ({ now, people, receivingUnitId }: Given, status: 'DRAFT' | 'PUBLISHED', title: string) => ({
  id: randomUUID(),
  kind: 'SHORTAGE' as const,
  status,
  unitId: receivingUnitId,
  title,
  tasks: ['Måle blodtryk', 'Give medicin med en kollega', 'Hjælpe ved morgenmaden'],
  contactName: 'Given-receiver Family-receiver',
  contactPhone: phoneOf('receiver'),
  introducerId: people.receiver,
  meetingPlace: 'Hovedindgangen',
  createdById: people.receiver,
  createdAt: new Date(now),
  updatedAt: new Date(now),
  publishedAt: status === 'PUBLISHED' ? new Date(now) : null,
});

const lineRow = (needId: string, position: number, anyOf: readonly string[]) => ({
  id: randomUUID(),
  needId,
  position,
  title: anyOf.length > 0 ? 'Sygeplejerske' : 'Hjælper',
  requirements: anyOf.length > 0 ? [{ anyOf: [...anyOf], authorisedOnly: false }] : [],
  wished: [],
  recordChecks: [],
});

const shiftRow = (needId: string, start: number, hours = 8) => ({
  id: randomUUID(),
  needId,
  startsAt: new Date(start),
  endsAt: new Date(start + hours * hourMs),
});

/** Needs of the receiving unit: one where somebody is asked and places are free for anybody, one with loans in every state, and a whole draft. */
export async function createNeeds(db: Database, given: Given) {
  const { now } = given;
  const morning = (days: number): number => columnFrom(now, days).getTime() + 7 * hourMs;
  const [asking, lending, draft] = [
    needRow(given, 'PUBLISHED', 'Hjælp på Solgården'),
    needRow(given, 'PUBLISHED', 'Flere hænder'),
    needRow(given, 'DRAFT', 'Til næste uge'),
  ];
  await db.need.createMany({ data: [asking, lending, draft] });
  await db.needVersion.createMany({
    data: [asking, lending].map(({ id }) => ({ needId: id, version: 1, content: {}, changed: [], at: new Date(now), byId: given.people.receiver })),
  });
  const [line, openLine] = [lineRow(asking.id, 0, ['nurse']), lineRow(asking.id, 1, [])];
  const lendingLine = lineRow(lending.id, 0, ['nurse']);
  const draftLine = lineRow(draft.id, 0, []);
  await db.needLine.createMany({ data: [line, openLine, lendingLine, draftLine] });
  const [shift, openShift] = [shiftRow(asking.id, morning(5)), shiftRow(asking.id, morning(12))];
  const [waitingShift, appliedShift, heldShift] = [
    shiftRow(lending.id, morning(6)),
    shiftRow(lending.id, morning(8)),
    shiftRow(lending.id, now + 4 * hourMs, 6),
  ];
  const draftShift = shiftRow(draft.id, columnFrom(now, 0).getTime() + 10 * dayMs);
  await db.shift.createMany({ data: [shift, openShift, waitingShift, appliedShift, heldShift, draftShift] });
  const place = (lineId: string, shiftId: string) => ({ lineId, shiftId, wanted: 2 });
  await db.lineShift.createMany({
    data: [
      place(line.id, shift.id),
      place(openLine.id, openShift.id),
      ...[waitingShift, appliedShift, heldShift].map(({ id }) => place(lendingLine.id, id)),
      place(draftLine.id, draftShift.id),
    ],
  });
  return {
    needId: asking.id,
    lendingNeedId: lending.id,
    draftNeedId: draft.id,
    lineId: line.id,
    shiftId: shift.id,
    openLineId: openLine.id,
    openShiftId: openShift.id,
    lendingLineId: lendingLine.id,
    shift,
    waitingShift,
    appliedShift,
    heldShift,
  };
}

export type Needs = Awaited<ReturnType<typeof createNeeds>>;
