import { useTranslation } from 'react-i18next';
import { CountedReasons } from '~/modules/matching/ui/counted-reasons';
import { Section } from '~/ui/section';
import type { CandidatesPage } from './candidates-page.server';

/** The shifts that nobody can take: why, counted, and what would change it. */
export function FreeShifts({ page }: { readonly page: CandidatesPage }) {
  const { t } = useTranslation();
  const { counted, shifts, labels, looked } = page;
  return (
    <Section title={t('matching.nobody.title', { count: counted.length })}>
      <CountedReasons counted={counted} shifts={shifts} labels={labels} looked={looked} />
    </Section>
  );
}
