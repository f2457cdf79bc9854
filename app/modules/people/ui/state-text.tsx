import { useTranslation } from 'react-i18next';
import type { ShownState } from '../competence-state';
import { wordOf } from './competence-tag';

const explained: readonly string[] = ['STALE', 'LAPSED', 'REJECTED', 'RESTRICTED', 'ASK_HR', 'SOON'];

/** What a state that isn't plain means, and what to do about it. */
export function StateText({ state, lapsesSoon }: { readonly state: ShownState; readonly lapsesSoon: boolean }) {
  const { t } = useTranslation();
  const word = wordOf(state, lapsesSoon);
  return explained.includes(word) ? <p className="text-s">{t(`people.stateText.${word}`)}</p> : null;
}
