import type { Sector } from '~/kernel/vocabulary';

/** Somebody of the unit, by name. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly position: string;
}

/** A unit that the actor may post needs for. */
export interface PostingUnit {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
}
