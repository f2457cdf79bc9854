/** One employed person, as far as load goes; no name. */
export interface PersonLoad {
  /** the unit of the employment with most hours */
  readonly unitId: string;
  /** hours of held shifts that begin in the period */
  readonly hours: number;
  /** by others: what they applied for themselves does not count */
  readonly timesAsked: number;
}

/** Hours lent, from over the lower to the upper bound; the first is nothing at all and the last has no end. */
export const loadBands = [
  { key: 'none', most: 0 },
  { key: 'to10', most: 10 },
  { key: 'to20', most: 20 },
  { key: 'to40', most: 40 },
  { key: 'to80', most: 80 },
  { key: 'over80', most: Infinity },
] as const;
export type LoadBand = (typeof loadBands)[number]['key'];

/** Asked more than three times is often. */
export const oftenOver = 3;

export interface Load {
  readonly employed: number;
  readonly lent: number;
  readonly hours: number;
  readonly bands: readonly { readonly key: LoadBand; readonly people: number }[];
  /** the fewest people who together carry at least half of the hours */
  readonly carryHalf: number;
  readonly asked: number;
  readonly askedOften: number;
}

/** Takes everybody employed; gives how the hours and the requests spread over them. */
export function loadOf(people: readonly PersonLoad[]): Load {
  const bandOf = (hours: number): LoadBand => loadBands.find(({ most }) => hours <= most)?.key ?? 'over80';
  return {
    employed: people.length,
    lent: people.filter(({ hours }) => hours > 0).length,
    hours: people.reduce((sum, { hours }) => sum + hours, 0),
    bands: loadBands.map(({ key }) => ({ key, people: people.filter(({ hours }) => bandOf(hours) === key).length })),
    carryHalf: carryHalf(people.map(({ hours }) => hours)),
    asked: people.filter(({ timesAsked }) => timesAsked > 0).length,
    askedOften: people.filter(({ timesAsked }) => timesAsked > oftenOver).length,
  };
}

function carryHalf(hours: readonly number[]): number {
  const half = hours.reduce((sum, one) => sum + one, 0) / 2;
  let carried = 0;
  let people = 0;
  for (const one of [...hours].sort((a, b) => b - a)) {
    if (carried >= half) break;
    carried += one;
    people += 1;
  }
  return people;
}

export interface UnitLoad {
  readonly unitId: string;
  readonly lent: number;
  readonly hours: number;
  /** what the unit's employments hold in the period */
  readonly employedHours: number;
}

/** Hours lent by home unit, most in relation to its employed hours first; units that lend nobody are left out. */
export function loadByUnit(people: readonly PersonLoad[], employedHours: ReadonlyMap<string, number>): UnitLoad[] {
  const units = new Map<string, { lent: number; hours: number }>();
  for (const { unitId, hours } of people) {
    if (hours === 0) continue;
    const known = units.get(unitId) ?? { lent: 0, hours: 0 };
    units.set(unitId, { lent: known.lent + 1, hours: known.hours + hours });
  }
  return [...units]
    .map(([unitId, sums]) => ({ unitId, ...sums, employedHours: employedHours.get(unitId) ?? 0 }))
    .sort((a, b) => shareOf(b) - shareOf(a) || b.hours - a.hours || (a.unitId < b.unitId ? -1 : 1));
}

/** Hours lent as a part of employed hours, 0 to 1 and over. */
export const shareOf = ({ hours, employedHours }: Pick<UnitLoad, 'hours' | 'employedHours'>): number => (employedHours > 0 ? hours / employedHours : 0);
