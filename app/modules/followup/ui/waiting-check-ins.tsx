import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/section';
import { Sheet } from '~/ui/sheet';
import type { OwnCheckIn } from '../check-in.queries.server';
import { TasksQuestion } from './check-in-question';

/** On the start page: the first of the two questions, so that the second tap is the last. */
export function WaitingCheckIns({ waiting }: { readonly waiting: readonly OwnCheckIn[] }) {
  const { t } = useTranslation();
  return waiting.map(({ checkIn, loan }) => (
    <Section key={checkIn.id} title={t('followup.checkIn.title', { unit: loan.unit.name })} hint={t('followup.checkIn.lede')}>
      <Sheet className="max-w-phone">
        <TasksQuestion checkInId={checkIn.id} />
      </Sheet>
    </Section>
  ));
}
