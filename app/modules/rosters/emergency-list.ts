import type { Instant, IsoDate } from '~/kernel/time';
import type { FreeDays } from './free-days';
import type { RosterRow } from './roster-row';

/** Days from the day it is made, that day included. */
export const emergencyDays = 7;

export interface HomeLeader {
  readonly name: string;
  /** "12 34 56 78"; null when none is told */
  readonly phone: string | null;
}

export interface EmergencyRow {
  readonly personId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly employments: RosterRow['employments'];
  readonly competence: string | null;
  readonly state: 'VERIFIED' | 'CLAIMED' | 'STALE' | 'LAPSED' | 'RESTRICTED' | 'REJECTED' | 'EXPERIENCE';
  readonly observedOn: IsoDate | null;
  readonly free: FreeDays;
  readonly leaders: readonly HomeLeader[];
}

/** Everything that the file holds; it is read where there is no Jobbanken. */
export interface EmergencyList {
  readonly title: string;
  readonly municipality: string;
  readonly madeAt: Instant;
  /** null is the server, at night */
  readonly madeBy: string | null;
  readonly days: readonly IsoDate[];
  readonly tiers: readonly { readonly key: string; readonly label: string; readonly hint: string; readonly rows: readonly EmergencyRow[] }[];
}
