import { isLanguage } from '~/i18n/languages';
import { textIn } from '~/i18n/text-in';
import type { Instant, IsoDate } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';
import type { Prisma } from '~/platform/generated/client';
import { concerns, phaseOf, type AnnouncementText, type ForWhom, type Phase, type Validity } from './announcement';
import { mayAnnounce } from './announcement.policy';
import type { AnnouncementContext } from './command-context.server';
import { readStanding } from './standing.queries.server';

/** An announcement as it is shown to one reader. */
export interface ShownAnnouncement extends ForWhom, Validity {
  readonly id: string;
  readonly phase: Phase;
  readonly text: AnnouncementText;
  readonly asksSeen: boolean;
  /** when the reader said so, of the text as it stands now */
  readonly seenAt: Instant | null;
  /** the reader is among those it is for */
  readonly isForReader: boolean;
}

const mostListed = 300;
const fields = { texts: true, seen: { select: { personId: true, seenAt: true } } } as const;

const rowFields = (personId: string) => ({ ...fields, seen: { ...fields.seen, where: { personId } } }) satisfies Prisma.AnnouncementInclude;
type Row = Prisma.AnnouncementGetPayload<{ include: ReturnType<typeof rowFields> }>;

const day = (column: Date): IsoDate => column.toISOString().slice(0, 10);

/** Takes stored texts; gives those in a language of ours. */
export const textsOf = (rows: readonly { language: string; title: string; body: string }[]): AnnouncementText[] =>
  rows.flatMap(({ language, title, body }) => (isLanguage(language) ? [{ language, title, body }] : []));

export const validityOf = (row: Pick<Row, 'validFrom' | 'validTo' | 'takenDownAt'>): Validity => ({
  validFrom: day(row.validFrom),
  validTo: row.validTo && day(row.validTo),
  takenDownAt: row.takenDownAt?.getTime() ?? null,
});

function shown(row: Row, language: Language, today: IsoDate, isForReader: boolean): ShownAnnouncement[] {
  const text = textIn(textsOf(row.texts), language);
  if (!text) return [];
  const seenAt = row.seen[0]?.seenAt.getTime() ?? null;
  const isOfThisText = seenAt !== null && seenAt >= row.seenFrom.getTime();
  const { id, roles, sectors, unitIds, asksSeen } = row;
  const validity = validityOf(row);
  return [{ id, roles, sectors, unitIds, asksSeen, ...validity, phase: phaseOf(validity, today), text, seenAt: isOfThisText ? seenAt : null, isForReader }];
}

/** What the actor may see, the newest first: what is or was for them; the centre sees all, also what is coming. A constant number of queries. */
export async function listAnnouncements({ db, actor, now, municipality, language }: AnnouncementContext): Promise<ShownAnnouncement[]> {
  const today = dateAt(now, municipality.zone);
  const standing = await readStanding(db, actor, today);
  const rows = await db.announcement.findMany({ include: rowFields(actor.personId), orderBy: [{ validFrom: 'desc' }, { createdAt: 'desc' }], take: mostListed });
  const seesAll = mayAnnounce(actor);
  return rows.flatMap((row) => {
    const isForReader = concerns(row, standing);
    const [one] = shown(row, language, today, isForReader);
    return one && (seesAll || (isForReader && one.phase !== 'COMING')) ? [one] : [];
  });
}

/** One announcement that the actor may see; null otherwise. */
export async function readAnnouncement({ db, actor, now, municipality, language }: AnnouncementContext, announcementId: string): Promise<ShownAnnouncement | null> {
  const today = dateAt(now, municipality.zone);
  const row = await db.announcement.findUnique({ where: { id: announcementId }, include: rowFields(actor.personId) });
  if (!row) return null;
  const isForReader = concerns(row, await readStanding(db, actor, today));
  const [one] = shown(row, language, today, isForReader);
  return one && (mayAnnounce(actor) || (isForReader && one.phase !== 'COMING')) ? one : null;
}

/** What is in force for the actor, asks to be seen and isn't yet, the newest first: for the start page. Nothing more is looked up when there is none. */
export async function readUnseen({ db, actor, now, municipality, language }: AnnouncementContext): Promise<ShownAnnouncement[]> {
  const today = dateAt(now, municipality.zone);
  const midnight = new Date(`${today}T00:00:00Z`);
  const rows = await db.announcement.findMany({
    where: { asksSeen: true, takenDownAt: null, validFrom: { lte: midnight }, OR: [{ validTo: null }, { validTo: { gte: midnight } }] },
    include: rowFields(actor.personId),
    orderBy: [{ validFrom: 'desc' }, { createdAt: 'desc' }],
  });
  if (rows.length === 0) return [];
  const standing = await readStanding(db, actor, today);
  return rows
    .filter((row) => concerns(row, standing))
    .flatMap((row) => shown(row, language, today, true))
    .filter(({ seenAt }) => seenAt === null);
}
