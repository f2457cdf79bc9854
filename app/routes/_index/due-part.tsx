import { useTranslation } from 'react-i18next';
import type { ListedLoan } from '~/modules/assignments/checklist-list';
import { ListedChecklist } from '~/modules/assignments/ui/listed-checklist';
import { LinkRow } from '~/ui/button';
import { PlainRows } from '~/ui/marked-list';
import { Section } from '~/ui/section';

const mostLoans = 5;
const mostItems = 3;

/** What the reader is to do around loans within a week, and what is late. */
export function DuePart({ due, seesList }: { readonly due: readonly ListedLoan[]; readonly seesList: boolean }) {
  const { t } = useTranslation();
  if (due.length === 0) return null;
  return (
    <Section title={t('onboarding.start.title')} hint={t('onboarding.start.hint')}>
      <PlainRows
        items={due.slice(0, mostLoans).map((loan) => ({
          key: loan.assignmentId,
          content: <ListedChecklist loan={loan} most={mostItems} heading="h3" withRoles={false} />,
        }))}
      />
      {seesList && (
        <LinkRow to="/checklists?show=WEEK" iconAfter="next">
          {t('onboarding.start.all')}
        </LinkRow>
      )}
    </Section>
  );
}
