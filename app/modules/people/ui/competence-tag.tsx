import { useTranslation } from 'react-i18next';
import type { PipState } from '~/ui/pip';
import { Tag } from '~/ui/tag';
import type { ShownState } from '../competence-state';

const pips: Readonly<Record<ShownState | 'SOON', PipState>> = {
  VERIFIED: 'covered',
  CLAIMED: 'asked',
  STALE: 'warning',
  SOON: 'warning',
  LAPSED: 'uncovered',
  REJECTED: 'uncovered',
  RESTRICTED: 'warning',
  ASK_HR: 'warning',
};

/** What is said of a claim in one word: that a good one lapses soon counts more than that it is good. */
export const wordOf = (state: ShownState, lapsesSoon: boolean): ShownState | 'SOON' =>
  lapsesSoon && (state === 'VERIFIED' || state === 'CLAIMED') ? 'SOON' : state;

export function CompetenceTag({ state, lapsesSoon }: { readonly state: ShownState; readonly lapsesSoon: boolean }) {
  const { t } = useTranslation();
  const word = wordOf(state, lapsesSoon);
  return <Tag state={pips[word]}>{t(`people.state.${word}`)}</Tag>;
}
