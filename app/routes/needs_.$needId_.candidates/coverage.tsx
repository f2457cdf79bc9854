import { useTranslation } from 'react-i18next';
import { CoverageGrid } from '~/ui/coverage-grid';
import { Section } from '~/ui/section';
import type { CandidatesPage } from './candidates-page.server';

/** The first of the shifts are enough to see how it stands: the page is about who can help. */
const mostShown = 6;

/** Who we have, shift by shift; a cell leads to its line. */
export function Coverage({ page }: { readonly page: CandidatesPage }) {
  const { t } = useTranslation();
  const { lines, rows } = page.need;
  // what is over can't be filled any more
  const coming = rows.filter(({ period }) => period.end > page.now);
  return (
    <Section title={t('needs.page.coverage')}>
      <CoverageGrid
        caption={t('needs.page.coverage')}
        lines={lines.map(({ id, title }) => ({ key: id, label: title }))}
        rows={coming.map(({ shiftId, period, cells, isCancelled, movedTo }) => ({
          key: shiftId,
          shift: period,
          cells,
          cancelled: isCancelled,
          moved: movedTo !== null,
        }))}
        mostShown={mostShown}
        cellHref={(lineId) => `?line=${lineId}#${lineAnchor}`}
      />
    </Section>
  );
}

export const lineAnchor = 'hvem';
