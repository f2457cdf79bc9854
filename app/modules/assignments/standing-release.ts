import { hoursOf, overlaps } from '~/kernel/period';
import { weeksIn } from '~/kernel/days';
import type { IsoDate, Period } from '~/kernel/time';
import type { Sector } from '~/kernel/vocabulary';
import { dateAt, type Zone } from '~/kernel/zone';

export interface StandingRelease {
  readonly id: string;
  readonly unitId: string;
  /** null is everybody employed in the unit */
  readonly personId: string | null;
  readonly from: IsoDate;
  /** last day, inclusive */
  readonly to: IsoDate;
  /** empty is every sector */
  readonly sectors: readonly Sector[];
  readonly maxHoursPerWeek: number | null;
  readonly givenById: string;
}

export interface ReleaseAsked {
  readonly personId: string;
  /** the employment's unit and those above it: what a leader gives holds for the units below (design part 3) */
  readonly unitIds: readonly string[];
  /** of the receiving unit */
  readonly sector: Sector;
  readonly shifts: readonly { readonly shiftId: string; readonly period: Period }[];
  /** what the person is lent for already */
  readonly lent: readonly Period[];
  readonly zone: Zone;
}

/**
 * The shifts that standing releases cover, and whose word that is: each day in its dates, in its sectors, and within its most hours a week
 * together with what is lent already; earliest shifts first. The first release that covers anything is taken (design part 2, Release).
 */
export function coveredByStanding(releases: readonly StandingRelease[], asked: ReleaseAsked): { release: StandingRelease; shiftIds: string[] } | null {
  const covers = releases
    .filter((one) => asked.unitIds.includes(one.unitId) && (one.personId === null || one.personId === asked.personId))
    .filter((one) => one.sectors.length === 0 || one.sectors.includes(asked.sector))
    .map((release) => ({ release, shiftIds: shiftsWithin(release, asked) }))
    .filter((one) => one.shiftIds.length > 0);
  return covers.sort((a, b) => b.shiftIds.length - a.shiftIds.length || (a.release.id < b.release.id ? -1 : 1))[0] ?? null;
}

function shiftsWithin(release: StandingRelease, { shifts, lent, zone }: ReleaseAsked): string[] {
  const taken: Period[] = [...lent];
  const within: string[] = [];
  for (const { shiftId, period } of [...shifts].sort((a, b) => a.period.start - b.period.start)) {
    const isInDates = release.from <= dateAt(period.start, zone) && dateAt(period.end - 1, zone) <= release.to;
    if (!isInDates || !fitsWeek([...taken, period], period, release.maxHoursPerWeek, zone)) continue;
    taken.push(period);
    within.push(shiftId);
  }
  return within;
}

function fitsWeek(lent: readonly Period[], shift: Period, maxHours: number | null, zone: Zone): boolean {
  if (maxHours === null) return true;
  return weeksIn(shift, zone).every((week) => {
    const hours = lent.filter((one) => overlaps(one, week.period)).reduce((sum, one) => sum + hoursOf({ start: Math.max(one.start, week.period.start), end: Math.min(one.end, week.period.end) }), 0);
    return hours <= maxHours;
  });
}
