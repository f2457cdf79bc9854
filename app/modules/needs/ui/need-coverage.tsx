import { useTranslation } from 'react-i18next';
import { CoverageGrid } from '~/ui/coverage-grid';
import type { CoverageRow } from '../coverage';
import type { NeedLine } from '../need';

/** The need's grid; a cell leads to who fits that line, for those who may see it. */
export function NeedCoverage({
  needId,
  lines,
  rows,
  linked,
}: {
  readonly needId: string;
  readonly lines: readonly NeedLine[];
  readonly rows: readonly CoverageRow[];
  readonly linked: boolean;
}) {
  const { t } = useTranslation();
  return (
    <CoverageGrid
      caption={t('needs.page.coverage')}
      lines={lines.map(({ id, title }, index) => ({ key: id, label: title || t('needs.draft.line', { number: index + 1 }) }))}
      rows={rows.map(({ shiftId, period, cells, isCancelled, movedTo }) => ({
        key: shiftId,
        shift: period,
        cells,
        cancelled: isCancelled,
        moved: movedTo !== null,
      }))}
      cellHref={linked ? (lineKey) => `/needs/${needId}/candidates?line=${lineKey}` : undefined}
    />
  );
}
