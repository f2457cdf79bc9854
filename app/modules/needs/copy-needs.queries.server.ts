import type { FieldErrors } from '~/kernel/field-error';
import type { Instant, IsoDate, Period } from '~/kernel/time';
import { dateAt, mondayOf } from '~/kernel/zone';
import type { SignedInContext } from '~/modules/access/page-context.server';
import type { NeedListItem } from './need-list';
import { listNeeds } from './need-list.queries.server';
import { storedNeedFields, storedNeedOf } from './need-rows.server';
import { missingForPublishing } from './publishing';
import { introducersThere } from './staff.queries.server';

type Context = Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality'>;

export interface NeedToCopy extends Pick<NeedListItem, 'id' | 'title' | 'unitName'> {
  readonly days: Period;
  readonly shifts: number;
}

/** The own needs that begin in a week, by unit and title, and the weeks in which any do, latest first. Without a week the latest that is not to come. */
export async function readNeedsToCopy(context: Context, week: IsoDate | null): Promise<{ from: IsoDate | null; weeks: IsoDate[]; needs: NeedToCopy[] }> {
  const { db, actor, now, municipality } = context;
  const { zone } = municipality;
  const own = await listNeeds(db, actor, 'own', now);
  const begun = own.flatMap((need) => {
    const [first, last] = [need.shifts[0], need.shifts.at(-1)];
    return first && last ? [{ need, days: { start: first.start, end: last.start + 1 }, monday: mondayOf(dateAt(first.start, zone)) }] : [];
  });
  const weeks = [...new Set(begun.map(({ monday }) => monday))].sort().reverse();
  const thisWeek = mondayOf(dateAt(now, zone));
  const from = week && weeks.includes(week) ? week : weeks.find((monday) => monday <= thisWeek) ?? weeks.at(-1) ?? null;
  const needs = begun
    .filter(({ monday }) => monday === from)
    .map(({ need: { id, title, unitName, shifts }, days }) => ({ id, title, unitName, days, shifts: shifts.length }))
    .sort(byPlace);
  return { from, weeks, needs };
}

/** One need that was made by copying. */
export interface CopiedNeed {
  readonly id: string;
  readonly title: string;
  readonly unitName: string;
  readonly isPublished: boolean;
  /** of a draft, by field */
  readonly missing: FieldErrors;
}

/** The needs that the actor copied at an instant by unit, drafts with what they lack before the others. Four queries. */
export async function readCopied({ db, actor, now, municipality }: Context, at: Instant): Promise<CopiedNeed[]> {
  const made = { createdById: actor.personId, createdAt: new Date(at), copiedFromId: { not: null } };
  const named = { unit: { select: { name: true } } };
  const drafts = await db.need.findMany({ where: { ...made, status: 'DRAFT' }, select: { ...storedNeedFields, ...named, introducerDeclinedAt: true } });
  const others = await db.need.findMany({ where: { ...made, status: { not: 'DRAFT' } }, select: { id: true, title: true, ...named } });
  const isThere = await introducersThere(db, drafts, dateAt(now, municipality.zone));
  const lacking = drafts.map(({ unit, introducerDeclinedAt, ...row }): CopiedNeed => {
    const facts = { now, introducerIsThere: isThere(row), introducerDeclined: introducerDeclinedAt !== null };
    return { id: row.id, title: row.title, unitName: unit.name, isPublished: false, missing: missingForPublishing(storedNeedOf(row), facts) };
  });
  const published = others.map(({ id, title, unit }): CopiedNeed => ({ id, title, unitName: unit.name, isPublished: true, missing: {} }));
  return [...lacking.sort(byPlace), ...published.sort(byPlace)];
}

const byPlace = (a: Pick<CopiedNeed, 'unitName' | 'title'>, b: typeof a): number =>
  a.unitName < b.unitName ? -1 : a.unitName > b.unitName ? 1 : a.title < b.title ? -1 : 1;
