import { z } from 'zod';
import type { IsoDate } from '~/kernel/time';
import { sectors } from '~/kernel/vocabulary';
import { addDays, daysBetween, isIsoDate, mondayOf } from '~/kernel/zone';
import { cursorText, readCursor, type Cursor } from './roster-page';
import { sortChoices } from './roster-sort';

export const freeChoices = ['SOME', 'EVERY', 'UNKNOWN', 'ALL'] as const;
export const stateChoices = ['VERIFIED', 'CLAIMED', 'STALE', 'LAPSED'] as const;
export const practisedChoices = ['NOW', 'FIVE', 'LONGER', 'UNTOLD'] as const;
export const yesNo = ['YES', 'NO'] as const;
export const pageSizes = [25, 50, 100, 200] as const;

/** four weeks of squares are as many as can be read */
export const longestIntervalDays = 28;

const chosenOrNone = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values).nullable().catch(null);
const isoDate = z.string().refine(isIsoDate).nullable().catch(null);

const addressSchema = z.object({
  tiers: z.array(z.string().max(8)).max(20).catch([]),
  from: isoDate,
  to: isoDate,
  free: z.enum(freeChoices).catch('SOME'),
  state: chosenOrNone(stateChoices),
  practised: chosenOrNone(practisedChoices),
  unitId: z.uuid().nullable().catch(null),
  sector: chosenOrNone(sectors),
  areaKey: z.string().min(1).max(60).nullable().catch(null),
  asked: chosenOrNone(yesNo),
  out: chosenOrNone(yesNo),
  sort: z.enum(sortChoices).catch('FREE'),
  per: z.coerce.number().pipe(z.literal(pageSizes)).catch(25),
});

/** What a roster is narrowed to. `from` and `to` are days, both included. */
export type RosterFilter = Omit<z.infer<typeof addressSchema>, 'from' | 'to'> & {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** where the page begins or ends; null is the first page */
  readonly cursor: Cursor | null;
};

/**
 * Reads the address; what nobody could mean is left out, so that a shortened link still opens. Without `from` the address was not made by the form:
 * then the first two tiers are chosen. No days mean the coming Monday to Sunday. An interval over four weeks is cut.
 */
export function parseRosterFilter(params: URLSearchParams, tierKeys: readonly string[], today: IsoDate): RosterFilter {
  const one = (name: string): string | null => params.get(name) || null;
  const parsed = addressSchema.parse({
    ...Object.fromEntries(['from', 'to', 'free', 'state', 'practised', 'sector', 'asked', 'out', 'sort', 'per'].map((name) => [name, one(name)])),
    tiers: params.getAll('tier'),
    unitId: one('unit'),
    areaKey: one('area'),
  });
  const known = parsed.tiers.filter((key) => tierKeys.includes(key));
  const tiers = params.has('from') || known.length > 0 ? known : tierKeys.slice(0, 2);
  return { ...parsed, ...intervalOf(parsed.from, parsed.to, today), tiers: tiers.length > 0 ? tiers : [...tierKeys], cursor: readCursor(one('after'), one('before')) };
}

function intervalOf(from: IsoDate | null, to: IsoDate | null, today: IsoDate): { from: IsoDate; to: IsoDate } {
  const start = from ?? mondayOf(addDays(today, 6));
  const end = to ?? addDays(start, 6);
  const days = Math.min(longestIntervalDays - 1, Math.max(0, daysBetween(start, end)));
  return { from: start, to: addDays(start, days) };
}

/** The filter as an address, with some of it changed; a changed filter starts at the first page. */
export function rosterSearch(filter: RosterFilter, changed: Partial<RosterFilter> = {}): string {
  const next: RosterFilter = { ...filter, cursor: null, ...changed };
  const params = new URLSearchParams(next.tiers.map((key) => ['tier', key]));
  const { from, to, free, state, practised, unitId, sector, areaKey, asked, out, sort } = next;
  const rest = { from, to, free, state, practised, unit: unitId, sector, area: areaKey, asked, out, sort };
  for (const [name, value] of Object.entries(rest)) if (value) params.set(name, value);
  if (next.per !== 25) params.set('per', String(next.per));
  if (next.cursor) params.set(next.cursor.towards, cursorText(next.cursor));
  return `?${params.toString()}`;
}

/** The names of the filters in use, for the audit of a look: names only, never values (design rule 10). */
export function usedFilters(filter: RosterFilter): string[] {
  const { state, practised, unitId, sector, areaKey, asked, out } = filter;
  const optional = { state, practised, unit: unitId, sector, area: areaKey, asked, out };
  return ['tier', 'from', 'to', 'free', ...Object.entries(optional).flatMap(([name, value]) => (value ? [name] : []))];
}
