import { z } from 'zod';
import type { Instant, IsoDate, Period } from '~/kernel/time';
import { sectors, type NeedKind, type Sector } from '~/kernel/vocabulary';
import { addDays, dateAt, isIsoDate, mondayOf, type Zone } from '~/kernel/zone';
import type { CoverageTotals } from './coverage';
import type { NeedStatus } from './need';

export const needViews = ['open', 'own', 'drafts'] as const;

/** The filters of /needs as they stand in the address; what can't be read counts as not chosen. */
export const needFilterSchema = z.object({
  view: z.enum(needViews).nullable().catch(null),
  sector: z.enum(sectors).nullable().catch(null),
  area: z.string().min(1).max(60).nullable().catch(null),
  /** a week by its Monday */
  week: z.string().refine(isIsoDate).transform(mondayOf).nullable().catch(null),
  competence: z.string().min(1).max(60).nullable().catch(null),
  mine: z.literal('on').nullable().catch(null),
  page: z.coerce.number().int().min(1).max(999).catch(1),
});
export type NeedFilter = Omit<z.infer<typeof needFilterSchema>, 'view'> & { readonly view: (typeof needViews)[number] };

/** Takes the address's search; gives the filters. Those who post needs begin with their own; everybody else sees the open ones and no other view. */
export function parseNeedFilter(search: URLSearchParams, posts: boolean): NeedFilter {
  const filter = needFilterSchema.parse(
    Object.fromEntries(['view', 'sector', 'area', 'week', 'competence', 'mine', 'page'].map((name) => [name, search.get(name)])),
  );
  return { ...filter, view: posts ? filter.view ?? 'own' : 'open' };
}

/** One need of a list. */
export interface NeedListItem {
  readonly id: string;
  readonly title: string;
  readonly kind: NeedKind;
  readonly status: NeedStatus;
  readonly priority: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly sector: Sector;
  readonly areaKey: string;
  readonly areaName: string;
  readonly updatedAt: Instant;
  /** shifts in force, by time */
  readonly shifts: readonly Period[];
  readonly lineIds: readonly string[];
  /** competences that some line demands */
  readonly competenceKeys: readonly string[];
  readonly totals: CoverageTotals;
  /** lines with somebody missing on a coming shift, most missing first */
  readonly seeking: readonly { readonly title: string; readonly missing: number }[];
}

type Narrowing = Pick<NeedFilter, 'sector' | 'area' | 'week' | 'competence'>;

/** The needs that the filters let through; a need is of a week when one of its shifts starts in it. */
export function narrowed(needs: readonly NeedListItem[], { sector, area, week, competence }: Narrowing, zone: Zone): NeedListItem[] {
  return needs.filter(
    (need) =>
      (sector === null || need.sector === sector) &&
      (area === null || need.areaKey === area) &&
      (competence === null || need.competenceKeys.includes(competence)) &&
      (week === null || need.shifts.some(({ start }) => isInWeek(dateAt(start, zone), week))),
  );
}

const isInWeek = (date: IsoDate, monday: IsoDate): boolean => date >= monday && date < addDays(monday, 7);

/** The weeks, by their Mondays, in which the needs have shifts that are not over. */
export const weeksOf = (needs: readonly NeedListItem[], now: Instant, zone: Zone): IsoDate[] =>
  [...new Set(needs.flatMap(({ shifts }) => shifts.filter(({ end }) => end > now).map(({ start }) => mondayOf(dateAt(start, zone)))))].sort();

/** The most urgent first, then the soonest; drafts have no time yet and follow by when they were written. */
export const byUrgency = (a: NeedListItem, b: NeedListItem): number =>
  b.priority - a.priority ||
  (a.shifts[0]?.start ?? Infinity) - (b.shifts[0]?.start ?? Infinity) ||
  b.updatedAt - a.updatedAt ||
  (a.id < b.id ? -1 : 1);
