import { useTranslation } from 'react-i18next';
import type { Loan } from '~/modules/assignments/loan';
import { SentLoans } from '~/modules/assignments/ui/sent-loans';
import { Section } from '~/ui/section';

/** What the reader has said yes to and others have not yet: the three yeses come after the answer. */
export function SentPart({ sent }: { readonly sent: readonly Loan[] }) {
  const { t } = useTranslation();
  if (sent.length === 0) return null;
  return (
    <Section title={t('start.sent.title')} hint={t('start.sent.hint')}>
      <SentLoans sent={sent} />
    </Section>
  );
}
