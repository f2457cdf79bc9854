import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { LinkRow } from '~/ui/button';
import type { IconName } from '~/ui/icon';
import { PlainRows } from '~/ui/marked-list';
import { offeredActs, type ChangeAct } from '../loan-acts';
import type { Loan } from '../loan';
import { ActForm } from './act-form';
import type { RefusedAnswer } from './refused-answer';

export interface ActListProps {
  readonly loan: Loan;
  /** the act whose form is open */
  readonly open: ChangeAct | null;
  /** the shift that it was opened about: checked from the start */
  readonly shiftId: string | null;
  readonly submissionKey: string;
  readonly refused: RefusedAnswer | undefined;
}

const icons: Readonly<Record<ChangeAct, IconName>> = {
  markArrived: 'check',
  noteNoShow: 'cross',
  undoPhoneYes: 'undo',
  undoYes: 'undo',
  freeShifts: 'calendar',
  withdraw: 'cross',
  end: 'undo',
  recall: 'home',
};

/** What the reader may change, each behind a link that opens its form; what they may not is said with why. */
export function ActList({ loan, open, shiftId, submissionKey, refused }: ActListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const acts = offeredActs(loan);
  const nameOf = useActName(loan);
  const isOthersRecall = acts.every(({ act }) => act !== 'recall') && (loan.state.state === 'CONFIRMED' || loan.state.state === 'ACTIVE');
  const homeNames = loan.homeLeaders.map((leader) => leader.name);
  const rows = acts.map(({ act, whyNot }) => ({
    key: act,
    content:
      whyNot !== null ? (
        <p className="text-s text-soft">{t('loans.act.whyNot', { act: nameOf(act), why: t(whyNot) })}</p>
      ) : open === act ? (
        <ActForm key={shiftId ?? ''} loan={loan} act={act} shiftId={shiftId} title={nameOf(act)} submissionKey={submissionKey} refused={refused} />
      ) : (
        <LinkRow to={`?act=${act}#act-${act}`} icon={icons[act]} preventScrollReset>
          {nameOf(act)}
        </LinkRow>
      ),
  }));
  const others =
    isOthersRecall && homeNames.length > 0
      ? [{ key: 'others', content: <p className="text-s text-soft">{t('loans.act.onlyHome', { who: format.list(homeNames) })}</p> }]
      : [];
  return rows.length + others.length === 0 ? <p>{t('loans.page.nothingToDo')}</p> : <PlainRows items={[...rows, ...others]} />;
}

/** What an act is called by its reader. */
function useActName(loan: Loan): (act: ChangeAct) => string {
  const { t } = useTranslation();
  const isOwn = loan.own.includes('PERSON');
  return (act) => {
    if (isOwn && (act === 'freeShifts' || act === 'markArrived')) return t(`loans.act.${act}Own`);
    return t(act === 'end' && loan.state.state === 'OPEN' ? 'loans.act.endRequest' : `loans.act.${act}`);
  };
}
