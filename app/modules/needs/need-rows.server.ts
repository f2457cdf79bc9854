import type { Prisma } from '~/platform/generated/client';
import type { StoredNeed } from './need';
import { requirementsSchema } from './need.schema';

export const storedNeedFields = {
  id: true,
  unitId: true,
  status: true,
  version: true,
  createdById: true,
  updatedAt: true,
  kind: true,
  title: true,
  tasks: true,
  notTasks: true,
  contactName: true,
  contactPhone: true,
  introducerId: true,
  meetingPlace: true,
  priority: true,
  lines: { orderBy: { position: 'asc' }, select: { id: true, title: true, requirements: true, wished: true, recordChecks: true } },
  shifts: {
    orderBy: [{ startsAt: 'asc' }, { endsAt: 'asc' }],
    select: { id: true, startsAt: true, endsAt: true, replacedById: true, cancelledAt: true, lines: { select: { lineId: true, wanted: true } } },
  },
} satisfies Prisma.NeedSelect;

type StoredNeedRow = Prisma.NeedGetPayload<{ select: typeof storedNeedFields }>;

/** Takes a row with `storedNeedFields`; gives the need with instants as epoch ms and requirements parsed. */
export function storedNeedOf(row: StoredNeedRow): StoredNeed {
  return {
    ...row,
    updatedAt: row.updatedAt.getTime(),
    lines: row.lines.map((line) => ({ ...line, requirements: requirementsSchema.parse(line.requirements) })),
    shifts: row.shifts.map(({ id, startsAt, endsAt, replacedById, cancelledAt, lines }) => ({
      id,
      period: { start: startsAt.getTime(), end: endsAt.getTime() },
      replacedById,
      isCancelled: cancelledAt !== null,
      wanted: Object.fromEntries(lines.map(({ lineId, wanted }) => [lineId, wanted])),
    })),
  };
}
