import type { IsoDate } from '~/kernel/time';
import type { RecordCheckType } from '~/kernel/vocabulary';
import type { ShownState } from './competence-state';
import type { CompetenceView } from './competence-view';
import type { PersonView, VerificationRights } from './verification.policy';

/** A claim as somebody else than the person reads it: without how the person feels about it (design part 3). */
export interface OthersCompetence extends Omit<CompetenceView, 'comfort' | 'state' | 'claimedAt'> {
  readonly state: ShownState;
}

export interface PersonPage {
  readonly id: string;
  readonly name: string;
  readonly view: PersonView;
  readonly rights: VerificationRights;
  readonly email: string | null;
  readonly phone: string | null;
  readonly employments: readonly { readonly id: string; readonly unitName: string; readonly position: string; readonly weeklyHours: number }[];
  readonly competences: readonly OthersCompetence[];
}

/** That a record check was seen, or needn't be. There is no place for what it said (domain A4). */
export interface RecordCheckRow {
  readonly id: string;
  readonly type: RecordCheckType;
  readonly status: 'REQUIRED' | 'REQUESTED' | 'SEEN_OK' | 'SEEN_HR_DECISION' | 'NOT_REQUIRED';
  readonly seenOn: IsoDate | null;
  readonly seenByRole: string | null;
  readonly legalBasis: string | null;
}
