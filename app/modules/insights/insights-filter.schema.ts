import { z } from 'zod';
import type { IsoDate, Period } from '~/kernel/time';
import { sectors, type Sector } from '~/kernel/vocabulary';
import { addDays, dayPeriod, daysBetween, isIsoDate, type Zone } from '~/kernel/zone';

/** Days of the municipality's zone, both included. */
export interface InsightsFilter {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly sector: Sector | null;
  readonly areaKey: string | null;
}

/** half a year is as much as one picture tells */
export const longestDays = 184;
const daysBefore = 28;
const daysAfter = 13;
const monthsBack = 12;

const isoDate = z.string().refine(isIsoDate).nullable().catch(null);
const addressSchema = z.object({
  from: isoDate,
  to: isoDate,
  sector: z.enum(sectors).nullable().catch(null),
  area: z.string().min(1).max(60).nullable().catch(null),
  month: z.string().regex(/^\d{4}-\d{2}$/).nullable().catch(null),
});

/** Reads the address of HR and the coordinator; without days the last four weeks and the coming two. Too long a period loses its end. */
export function parseInsightsFilter(params: URLSearchParams, today: IsoDate): InsightsFilter {
  const { from, to, sector, area } = parse(params);
  const start = from ?? (to ? addDays(to, -(daysBefore + daysAfter)) : addDays(today, -daysBefore));
  const end = to ?? addDays(today, daysAfter);
  const days = Math.min(longestDays - 1, Math.max(0, daysBetween(start, end)));
  return { from: start, to: addDays(start, days), sector, areaKey: area };
}

/**
 * Reads the address of a representative: one whole month of the whole municipality. Months do not overlap and nothing narrows them, so that two
 * looks cannot be subtracted from each other to find a number under five (design part 3).
 */
export function parseMonth(params: URLSearchParams, today: IsoDate): InsightsFilter {
  const { month } = parse(params);
  const known = monthsUntil(today);
  const from = `${month && known.includes(month) ? month : today.slice(0, 7)}-01`;
  return { from, to: addDays(firstOfNext(from), -1), sector: null, areaKey: null };
}

/** The months a representative may choose, "2026-11" first. */
export function monthsUntil(today: IsoDate): string[] {
  const months: string[] = [];
  for (let first = `${today.slice(0, 7)}-01`; months.length < monthsBack; first = `${addDays(first, -1).slice(0, 7)}-01`) months.push(first.slice(0, 7));
  return months;
}

const firstOfNext = (first: IsoDate): IsoDate => `${addDays(first, 31).slice(0, 7)}-01`;

const parse = (params: URLSearchParams) =>
  addressSchema.parse(Object.fromEntries(['from', 'to', 'sector', 'area', 'month'].map((name) => [name, params.get(name) || null])));

/** The half-open time of a filter. */
export const periodOf = ({ from, to }: InsightsFilter, zone: Zone): Period => ({ start: dayPeriod(from, zone).start, end: dayPeriod(to, zone).end });
