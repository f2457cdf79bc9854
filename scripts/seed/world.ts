import type { CapacityFacts, WeeklyPattern } from '~/modules/bookings/home-shifts';
import type { Country, Role } from '~/kernel/vocabulary';
import type { Instant, IsoDate, Period } from '~/kernel/time';
import { instantAtOrAfter, type Zone } from '~/kernel/zone';
import type { EmployerKey, PlacedUnit } from './units';

export interface SeedOptions {
  readonly people: number;
  readonly country: Country;
  readonly today: IsoDate;
  readonly now: Instant;
}

export interface SeedEmployment {
  readonly id: string;
  readonly unit: PlacedUnit;
  readonly employer: EmployerKey;
  readonly number: string;
  readonly title: string;
  readonly agreement: string;
  readonly pattern: WeeklyPattern;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export interface SeedPerson {
  readonly id: string;
  /** set for the people that stories name */
  readonly key: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly email: string | null;
  readonly role: Role | null;
  readonly leader: boolean;
  /** what the post asks for and usually brings along */
  readonly education: string | null;
  readonly skills: readonly string[];
  readonly care: boolean;
  /** the first is the main one */
  readonly employments: readonly SeedEmployment[];
  /** filled while the seed goes on: lifted time and held shifts decide who can take what */
  readonly capacities: CapacityFacts[];
  readonly held: Period[];
}

export interface World {
  readonly options: SeedOptions;
  readonly zone: Zone;
  readonly units: ReadonlyMap<string, PlacedUnit>;
  readonly people: readonly SeedPerson[];
  readonly hrId: string;
}

/** The value at a key, or a plain failure that names it: the seed's own tables disagree. */
export function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the seed speaks of ${String(key)} but has none`);
  return value;
}

/** A wall-clock time of the municipality, as the rows hold it. */
export const wallTime = (world: World, date: IsoDate, clock: string): Date => new Date(instantAtOrAfter(date, clock, world.zone));

export const fullName = (person: SeedPerson): string => `${person.givenName} ${person.familyName}`;
