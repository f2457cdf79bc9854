import { leads, type Actor } from '~/kernel/actor';
import type { Standing } from '~/modules/assignments/actions';
import type { Party } from '~/modules/assignments/assignment-facts';
import type { AssignmentState } from '~/modules/assignments/assignment-state';

/** Where a loan belongs. */
export interface LoanPlace {
  readonly own: readonly Standing[];
  readonly receivingUnitId: string;
  readonly homeUnitIds: readonly string[];
}

/**
 * Which parties of a loan an actor is. A coordinator gives a yes that has climbed past every leader (design part 3), but is no leader of the unit: the letter, the
 * advice and the questions afterwards are the leaders' own.
 */
export function partiesOf(actor: Actor, { own, receivingUnitId, homeUnitIds }: LoanPlace): Party[] {
  const is: Readonly<Record<Party, boolean>> = {
    PERSON: own.includes('PERSON'),
    RECEIVER: own.includes('RECEIVER') && leads(actor, receivingUnitId),
    HOME: own.includes('HOME') && homeUnitIds.some((unitId) => leads(actor, unitId)),
  };
  return (['PERSON', 'RECEIVER', 'HOME'] as const).filter((party) => is[party]);
}

/** As a page has a loan. */
interface LoanOnPage {
  readonly own: readonly Standing[];
  readonly unit: { readonly id: string };
  readonly yeses: readonly { readonly party: Party; readonly unitId: string | null }[];
}

export const partiesOnPage = (actor: Actor, { own, unit, yeses }: LoanOnPage): Party[] =>
  partiesOf(actor, { own, receivingUnitId: unit.id, homeUnitIds: yeses.flatMap((yes) => (yes.party === 'HOME' ? (yes.unitId ?? []) : [])) });

/** Who sees a draft; what was sent is read by everybody who may open the loan, and by those it went to. */
export const isReceiver = (parties: readonly Party[]): boolean => parties.includes('RECEIVER');

/** Who writes to the permanent staff: the receiving leader, when the loan is agreed. */
export const mayWriteLetter = (parties: readonly Party[], state: AssignmentState): boolean => isReceiver(parties) && (state === 'CONFIRMED' || state === 'ACTIVE');

/** Whose advice stands beside a check-in's answer. */
export const leadersOf = (parties: readonly Party[]): ('RECEIVER' | 'HOME')[] => parties.flatMap((party) => (party === 'PERSON' ? [] : [party]));
