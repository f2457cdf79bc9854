import type { NeedKind, Sector } from '~/kernel/vocabulary';
import type { SectorCoverage } from './sector-coverage';
import type { FillTimes } from './time-to-fill';
import type { Load, LoadBand } from './load';
import type { Holders } from './unmet';
import type { Waiting } from './waiting';

/** Everything that is drawn, before anything is hidden. */
export interface WholeInsights {
  readonly coverage: SectorCoverage;
  readonly fill: FillTimes;
  readonly fillBySector: readonly (FillTimes & { readonly key: Sector })[];
  readonly fillByKind: readonly (FillTimes & { readonly key: NeedKind })[];
  readonly load: Load;
  readonly units: readonly { readonly name: string; readonly lent: number; readonly hours: number; readonly employedHours: number }[];
  readonly unmet: readonly (Holders & { readonly group: string; readonly places: number })[];
  readonly waiting: readonly Waiting[];
}

/** A count, or null where it is hidden. */
export type Shown = number | null;

export interface ShownCover {
  readonly wanted: number;
  readonly held: Shown;
}

export interface ShownFill {
  readonly wanted: number;
  /** null hides the times too */
  readonly filled: Shown;
  readonly halfHours: number | null;
  readonly nineOfTenHours: number | null;
}

/** What a reader may see: plain JSON for the page. */
export interface ShownInsights {
  readonly coverage: {
    readonly by: SectorCoverage['by'];
    readonly sectors: readonly Sector[];
    readonly rows: readonly { readonly from: string; readonly cells: readonly ShownCover[]; readonly all: ShownCover }[];
    readonly totals: readonly ShownCover[];
    readonly all: ShownCover;
  };
  readonly fill: ShownFill;
  readonly fillBySector: readonly (ShownFill & { readonly key: Sector })[];
  readonly fillByKind: readonly (ShownFill & { readonly key: NeedKind })[];
  readonly load: {
    readonly employed: Shown;
    readonly lent: Shown;
    /** in whole hours */
    readonly hours: Shown;
    readonly bands: readonly { readonly key: LoadBand; readonly people: Shown }[];
    readonly carryHalf: Shown;
    readonly asked: Shown;
    readonly askedOften: Shown;
  };
  readonly units: readonly { readonly name: string; readonly lent: number; readonly hours: number; readonly employedHours: number }[];
  /** units that lend too few to be named for this reader, together; null when nothing is left out */
  readonly otherUnits: { readonly lent: Shown; readonly hours: Shown } | null;
  readonly unmet: readonly { readonly group: string; readonly places: Shown; readonly verified: Shown; readonly claimed: Shown }[];
  readonly waiting: readonly (Omit<Waiting, 'answered' | 'openNow' | 'ahead'> & { readonly answered: Shown; readonly openNow: Shown; readonly ahead: Shown })[];
  /** something is hidden, and people are counted in fives */
  readonly isGuarded: boolean;
}

/** Everything as it is, for who may see small numbers. */
export const shownWhole = (whole: WholeInsights): ShownInsights => ({ ...whole, load: { ...whole.load, hours: Math.round(whole.load.hours) }, otherUnits: null, isGuarded: false });
