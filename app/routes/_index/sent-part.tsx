import { useTranslation } from 'react-i18next';
import type { Loan } from '~/modules/assignments/loan';
import { LoanLine } from '~/modules/assignments/ui/loan-line';
import { LoanYeses } from '~/modules/assignments/ui/loan-yeses';
import { Section } from '~/ui/section';
import { Sheet } from '~/ui/sheet';

/** What the reader has said yes to and others have not yet: the three yeses come after the answer. */
export function SentPart({ sent }: { readonly sent: readonly Loan[] }) {
  const { t } = useTranslation();
  if (sent.length === 0) return null;
  return (
    <Section title={t('start.sent.title')} hint={t('start.sent.hint')}>
      <ul className="grid gap-4">
        {sent.map((loan) => (
          <li key={loan.id}>
            <Sheet className="grid gap-4">
              <LoanLine loan={loan} />
              <LoanYeses loan={loan} />
            </Sheet>
          </li>
        ))}
      </ul>
    </Section>
  );
}
