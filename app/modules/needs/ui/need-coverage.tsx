import { useTranslation } from 'react-i18next';
import type { Instant } from '~/kernel/time';
import { CoverageGrid } from '~/ui/coverage-grid';
import type { CoverageRow } from '../coverage';
import type { NeedLine } from '../need';

/** The need's grid; a cell leads to who fits that line, for those who may see it. */
export function NeedCoverage({
  needId,
  lines,
  rows,
  now,
  linked,
}: {
  readonly needId: string;
  readonly lines: readonly NeedLine[];
  readonly rows: readonly CoverageRow[];
  readonly now: Instant;
  readonly linked: boolean;
}) {
  const { t } = useTranslation();
  const shown = rows.map(({ shiftId, period, cells, isCancelled, movedTo }) => ({
    key: shiftId,
    shift: period,
    cells,
    cancelled: isCancelled,
    moved: movedTo !== null,
  }));
  const coming = shown.filter(({ shift }) => shift.end > now);
  // of a need that is over everything is shown, and of one that goes on what is left
  const past = coming.length > 0 ? shown.filter(({ shift }) => shift.end <= now) : [];
  return (
    <CoverageGrid
      caption={t('needs.page.coverage')}
      lines={lines.map(({ id, title }, index) => ({ key: id, label: title || t('needs.draft.line', { number: index + 1 }) }))}
      rows={coming.length > 0 ? coming : shown}
      past={past}
      cellHref={linked ? (lineKey) => `/needs/${needId}/candidates?line=${lineKey}` : undefined}
    />
  );
}
