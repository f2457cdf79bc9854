import { useTranslation } from 'react-i18next';
import type { Loan } from '~/modules/assignments/loan';
import { LinkRow } from '~/ui/button';
import { PlainRows } from '~/ui/marked-list';
import { Section } from '~/ui/section';

/** On the start page: loans that are over, and whose three questions the reader has not answered. */
export function WaitingAfterwards({ loans }: { readonly loans: readonly Loan[] }) {
  const { t } = useTranslation();
  if (loans.length === 0) return null;
  return (
    <Section title={t('followup.afterwards.waiting')} hint={t('followup.afterwards.waitingHint')}>
      <PlainRows
        items={loans.map(({ id, own, person, unit }) => ({
          key: id,
          content: (
            <LinkRow to={`/assignments/${id}#afterwards`} iconAfter="next">
              {own.includes('PERSON') ? t('followup.afterwards.waitingOwn', { unit: unit.name }) : t('followup.afterwards.waitingLoan', { person: person.name ?? t('followup.checkIn.advice.someone'), unit: unit.name })}
            </LinkRow>
          ),
        }))}
      />
    </Section>
  );
}
