import { randomUUID } from 'node:crypto';
import type { Database } from '../../app/platform/database.server';
import type { Period } from '../../app/kernel/time';
import { dayMs, hourMs } from '../../app/kernel/time';
import type { NeedKind, RecordCheckType } from '../../app/kernel/vocabulary';

export interface LineOptions {
  readonly title?: string;
  readonly requirements?: readonly { readonly anyOf: readonly string[]; readonly authorisedOnly: boolean }[];
  readonly wished?: readonly string[];
  readonly recordChecks?: readonly RecordCheckType[];
  /** for every shift, or one number per shift in their order */
  readonly wanted?: number | readonly number[];
}

export interface NeedOptions {
  readonly unitId: string;
  readonly status?: 'DRAFT' | 'PUBLISHED' | 'CLOSED' | 'CANCELLED';
  readonly kind?: NeedKind;
  readonly title?: string;
  readonly tasks?: readonly string[];
  readonly introducerId?: string | null;
  readonly contactName?: string;
  readonly contactPhone?: string;
  readonly meetingPlace?: string;
  readonly priority?: number;
  readonly createdById?: string;
  readonly now?: number;
  readonly lines?: readonly LineOptions[];
  readonly shifts?: readonly Period[];
}

export interface MadeNeed {
  readonly id: string;
  readonly unitId: string;
  /** in the order asked for */
  readonly lines: readonly { readonly id: string; readonly title: string }[];
  readonly shifts: readonly { readonly id: string; readonly period: Period }[];
}

const wantedAt = (wanted: LineOptions['wanted'] = 1, index: number): number => (typeof wanted === 'number' ? wanted : wanted[index] ?? 0);

/** A need with lines and shifts; published, with one open line ("nurse") and one shift of 8 hours tomorrow, unless told otherwise. */
export async function createNeed(db: Database, options: NeedOptions): Promise<MadeNeed> {
  const { unitId, status = 'PUBLISHED', now = Date.now(), createdById = randomUUID() } = options;
  const lines = (options.lines ?? [{ title: 'Sygeplejersker', requirements: [{ anyOf: ['nurse'], authorisedOnly: false }] }]).map((line) => ({
    id: randomUUID(),
    ...line,
  }));
  const tomorrow = now + dayMs;
  const shifts = (options.shifts ?? [{ start: tomorrow, end: tomorrow + 8 * hourMs }]).map((period) => ({ id: randomUUID(), period }));
  const at = new Date(now);
  const ended = status === 'CLOSED' || status === 'CANCELLED';
  const texts = {
    kind: options.kind ?? 'SHORTAGE',
    title: options.title ?? 'Hjælp til afsnit Birk',
    tasks: [...(options.tasks ?? ['Måle blodtryk', 'Hjælpe med morgenmad', 'Følge til læge'])],
    notTasks: 'Ikke medicin',
    contactName: options.contactName ?? 'Anne-Sofie Holm',
    contactPhone: options.contactPhone ?? '12345603',
    introducerId: options.introducerId ?? null,
    meetingPlace: options.meetingPlace ?? 'Hovedindgangen',
    priority: options.priority ?? 3,
  };
  const content = {
    ...texts,
    lines: lines.map(({ id, title = '', requirements = [], wished = [], recordChecks = [] }) => ({ id, title, requirements, wished, recordChecks })),
    shifts: shifts.map(({ id, period }, index) => ({
      id,
      ...period,
      wanted: Object.fromEntries(lines.map((line) => [line.id, wantedAt(line.wanted, index)])),
    })),
  };
  const need = await db.need.create({
    data: {
      ...texts,
      status,
      unitId,
      createdById,
      createdAt: at,
      updatedAt: at,
      publishedAt: status === 'DRAFT' ? null : at,
      endedAt: ended ? at : null,
      endedReason: ended ? 'Ikke brug for mere' : null,
      lines: {
        create: lines.map(({ id, title = '', requirements = [], wished = [], recordChecks = [] }, position) => ({
          id,
          position,
          title,
          requirements: requirements.map((group) => ({ anyOf: [...group.anyOf], authorisedOnly: group.authorisedOnly })),
          wished: [...wished],
          recordChecks: [...recordChecks],
        })),
      },
      shifts: { create: shifts.map(({ id, period }) => ({ id, startsAt: new Date(period.start), endsAt: new Date(period.end) })) },
      versions:
        status === 'DRAFT'
          ? undefined
          : { create: [{ version: 1, content: JSON.parse(JSON.stringify(content)), changed: [], at, byId: createdById }] },
    },
  });
  await db.lineShift.createMany({
    data: lines.flatMap((line) => shifts.map((shift, index) => ({ lineId: line.id, shiftId: shift.id, wanted: wantedAt(line.wanted, index) }))),
  });
  return { id: need.id, unitId, lines: lines.map(({ id, title = '' }) => ({ id, title })), shifts };
}
