import type { Period } from '~/kernel/time';
import type { Sector } from '~/kernel/vocabulary';
import type { Reader } from '~/platform/database.server';
import { sumsOf, type PartySum } from './afterwards-sums';

/** Which answers are summed: given in a time, about loans to units of a sector and an area; null is any. */
export interface SumsFilter {
  readonly period: Period;
  readonly sector: Sector | null;
  readonly areaKey: string | null;
}

/** The answers of a filter by party and question, without anybody's own; one query. */
export async function readAfterwardsSums(db: Reader, { period, sector, areaKey }: SumsFilter): Promise<PartySum[]> {
  const unit = { ...(sector && { sector }), ...(areaKey && { areaKey }) };
  const rows = await db.afterAnswer.findMany({
    where: { answeredAt: { gte: new Date(period.start), lt: new Date(period.end) }, assignment: { need: { unit } } },
    select: { party: true, personId: true, first: true, second: true, third: true },
  });
  return sumsOf(rows);
}
