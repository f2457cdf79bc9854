import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { ButtonLink, LinkRow } from '~/ui/button';
import { PlainRows } from '~/ui/marked-list';
import { StateWord } from '~/ui/tag';
import type { CheckIn } from '../check-in';
import { useCheckInName } from './use-check-in-name';

export interface CheckInListProps {
  readonly checkIns: readonly CheckIn[];
  /** the one that the reader may answer, or answer otherwise */
  readonly ownId: string | null;
}

/** The check-ins of a loan with their dates, the newest first. */
export function CheckInList({ checkIns, ownId }: CheckInListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useCheckInName();
  return (
    <PlainRows
      items={[...checkIns].reverse().map(({ id, number, askedAt, answer, answeredAt }) => ({
        key: id,
        content: (
          <div className="grid gap-1">
            <h3 className="text-m">{nameOf(number)}</h3>
            {answer && answeredAt !== null ? (
              <>
                <StateWord state={answer.tasks === 'REAL' ? 'covered' : 'warning'}>{t(`followup.checkIn.tasks.${answer.tasks}`)}</StateWord>
                <StateWord state={answer.load === 'FINE' ? 'covered' : 'warning'}>{t(`followup.checkIn.load.${answer.load}`)}</StateWord>
                <p className="text-s text-soft">{t('followup.checkIn.answered', { when: format.dateTime(answeredAt) })}</p>
              </>
            ) : (
              <StateWord state="asked" detail={t('followup.checkIn.asked', { when: format.dateTime(askedAt) })}>
                {t('followup.checkIn.notAnswered')}
              </StateWord>
            )}
            {id === ownId && !answer && (
              <p className="no-print mt-2">
                <ButtonLink to={`/check-ins/${id}`}>{t('followup.checkIn.answerNow')}</ButtonLink>
              </p>
            )}
            {id === ownId && answer && (
              <LinkRow to={`/check-ins/${id}?change=yes`} icon="edit">
                {t('followup.checkIn.change')}
              </LinkRow>
            )}
          </div>
        ),
      }))}
    />
  );
}
