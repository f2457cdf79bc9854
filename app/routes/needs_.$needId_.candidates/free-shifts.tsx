import { useTranslation } from 'react-i18next';
import { CountedReasons } from '~/modules/matching/ui/counted-reasons';
import { Details } from '~/ui/details';
import { Section } from '~/ui/section';
import type { CandidatesPage } from './candidates-page.server';

/** More of them than this say the same over again, and fold. */
const mostShown = 2;

/** The shifts that nobody can take: why, counted, and what would change it. */
export function FreeShifts({ page }: { readonly page: CandidatesPage }) {
  const { t } = useTranslation();
  const { counted, shifts, labels, looked } = page;
  const shown = counted.length <= mostShown + 1 ? counted.length : mostShown;
  const rest = counted.slice(shown);
  return (
    <Section title={t('matching.nobody.title', { count: counted.length })}>
      <CountedReasons counted={counted.slice(0, shown)} shifts={shifts} labels={labels} looked={looked} />
      {rest.length > 0 && (
        <div className="mt-3">
          <Details summary={t('ui.coverage.rest', { count: rest.length })}>
            <CountedReasons counted={rest} shifts={shifts} labels={labels} looked={looked} />
          </Details>
        </div>
      )}
    </Section>
  );
}
