import type { Actor } from '~/kernel/actor';
import type { Instant, IsoDate } from '~/kernel/time';
import { languages, type Language } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';
import type { CommandContext } from '~/modules/assignments/command-context.server';
import type { Loan } from '~/modules/assignments/loan';
import { readLoan } from '~/modules/assignments/loan.queries.server';
import { inForceOn } from '~/modules/people/date-columns';
import type { Reader } from '~/platform/database.server';
import { isReceiver, mayWriteLetter, partiesOnPage } from './followup.policy';
import type { StoredLetter } from './letter';

/** The letters of a loan, as its page shows them. */
export interface LetterList {
  readonly mayWrite: boolean;
  /** for the receiving leader alone */
  readonly draft: { readonly id: string; readonly savedAt: Instant } | null;
  /** newest first */
  readonly sent: readonly { readonly id: string; readonly title: string; readonly sentAt: Instant; readonly recipients: number }[];
}

/** The letters of a loan that the reader may open; one query. */
export async function readLetterList(db: Reader, actor: Actor, loan: Loan): Promise<LetterList> {
  const rows = await db.letter.findMany({
    where: { assignmentId: loan.id },
    select: { id: true, title: true, savedAt: true, sentAt: true, _count: { select: { recipients: true } } },
    orderBy: [{ sentAt: 'desc' }, { id: 'asc' }],
  });
  const draft = rows.find((row) => row.sentAt === null);
  const parties = partiesOnPage(actor, loan);
  return {
    mayWrite: mayWriteLetter(parties, loan.state.state),
    draft: draft && isReceiver(parties) ? { id: draft.id, savedAt: draft.savedAt.getTime() } : null,
    sent: rows.flatMap(({ id, title, sentAt, _count }) => (sentAt ? [{ id, title, sentAt: sentAt.getTime(), recipients: _count.recipients }] : [])),
  };
}

/** The draft of a loan; null when there is none. */
export async function readDraft(db: Reader, assignmentId: string): Promise<StoredLetter | null> {
  const row = await db.letter.findFirst({ where: { assignmentId, sentAt: null } });
  return row && stored(row);
}

/** A letter as its reader may see it. */
export interface ShownLetter {
  readonly letter: StoredLetter;
  readonly assignmentId: string;
  readonly unitName: string;
  /** the loan, for who may open it; null for colleagues whom it went to */
  readonly loan: Loan | null;
  /** whom it went to, or would go to now */
  readonly recipients: number;
  /** a newer one was sent */
  readonly isReplaced: boolean;
}

/** A letter by its id: a draft for the receiving leader, what was sent for who may open the loan and for those it went to; null for everybody else. */
export async function readLetter(context: CommandContext, letterId: string): Promise<ShownLetter | null> {
  const { db, actor, now, municipality } = context;
  const row = await db.letter.findUnique({
    where: { id: letterId },
    include: { recipients: { select: { personId: true } }, assignment: { select: { personId: true, need: { select: { unitId: true, unit: { select: { name: true } } } } } } },
  });
  if (!row) return null;
  const loan = await readLoan(context, row.assignmentId);
  const isRecipient = row.sentAt !== null && row.recipients.some(({ personId }) => personId === actor.personId);
  const isOpen = loan !== null && (row.sentAt !== null || isReceiver(partiesOnPage(actor, loan)));
  if (!isOpen && !isRecipient) return null;
  const { need, personId } = row.assignment;
  const today = dateAt(now, municipality.zone);
  const newer = row.sentAt === null ? 0 : await db.letter.count({ where: { assignmentId: row.assignmentId, sentAt: { gt: row.sentAt } } });
  return {
    letter: stored(row),
    assignmentId: row.assignmentId,
    unitName: need.unit.name,
    loan: isOpen ? loan : null,
    recipients: row.sentAt === null ? (await recipientIds(db, need.unitId, [personId, actor.personId], today)).length : row.recipients.length,
    isReplaced: newer > 0,
  };
}

/** Everybody employed in a unit on a day, but not `except`: the permanent staff. */
export async function recipientIds(db: Reader, unitId: string, except: readonly string[], today: IsoDate): Promise<string[]> {
  const rows = await db.employment.findMany({ where: { unitId, ...inForceOn(today), personId: { notIn: [...except] } }, select: { personId: true }, distinct: ['personId'], orderBy: { personId: 'asc' } });
  return rows.map((row) => row.personId);
}

interface Row {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly body: string;
  readonly savedAt: Date;
  readonly sentAt: Date | null;
}

const stored = ({ id, language, title, body, savedAt, sentAt }: Row): StoredLetter => ({
  id,
  language: asLanguage(language),
  title,
  body,
  savedAt: savedAt.getTime(),
  sentAt: sentAt?.getTime() ?? null,
});

const asLanguage = (text: string): Language => languages.find((language) => language === text) ?? 'da';

/** A sent letter's words, for the mail that brings it to who was sent it; null when it is not theirs, or was never sent. */
export async function readSentLetter(db: Reader, letterId: string, recipientId: string): Promise<{ readonly title: string; readonly body: string } | null> {
  return db.letter.findFirst({ where: { id: letterId, sentAt: { not: null }, recipients: { some: { personId: recipientId } } }, select: { title: true, body: true } });
}
