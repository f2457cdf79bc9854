import type { CommandContext } from '~/modules/assignments/command-context.server';
import type { Loan } from '~/modules/assignments/loan';
import { readAfterwards, type OwnAfterwards } from './afterwards.queries.server';
import { mayAnswer, standingTroubles, type CheckIn, type Trouble } from './check-in';
import { readCheckIns } from './check-in.queries.server';
import { leadersOf, partiesOnPage } from './followup.policy';
import { readLetterList, type LetterList } from './letter.queries.server';

/** What stands around a loan on its page, as the reader may see it. */
export interface FollowupPage {
  readonly checkIns: readonly CheckIn[];
  /** the one that the reader may answer, or answer otherwise today */
  readonly ownCheckInId: string | null;
  /** for the leaders to do something about */
  readonly troubles: readonly Trouble[];
  /** in which of the two the reader leads */
  readonly leads: readonly ('RECEIVER' | 'HOME')[];
  readonly letters: LetterList;
  readonly afterwards: readonly OwnAfterwards[];
}

/** Check-ins, letters and what is asked afterwards; who may open a loan may see how it goes (design part 5). Three queries. */
export async function readFollowupPage({ db, actor, now, municipality }: CommandContext, loan: Loan): Promise<FollowupPage> {
  const checkIns = await readCheckIns(db, [loan.id]);
  const leads = leadersOf(partiesOnPage(actor, loan));
  const newest = checkIns.at(-1);
  const isOpen = newest && mayAnswer(newest, { newest: newest.number, isActive: loan.state.state === 'ACTIVE' }, now, municipality.zone) === 'yes';
  return {
    checkIns,
    ownCheckInId: newest && isOpen && loan.own.includes('PERSON') ? newest.id : null,
    troubles: leads.length > 0 ? standingTroubles(checkIns) : [],
    leads,
    letters: await readLetterList(db, actor, loan),
    afterwards: await readAfterwards(db, actor, loan),
  };
}
