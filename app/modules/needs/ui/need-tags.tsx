import { useTranslation } from 'react-i18next';
import { Tag, TagRow } from '~/ui/tag';
import type { CoverageTotals } from '../coverage';

/** How it stands, in up to three tags: who said yes, who is asked, how many are missing. */
export function CoverageTags({ totals, isOver }: { readonly totals: CoverageTotals; readonly isOver: boolean }) {
  const { t } = useTranslation();
  const { wanted, held, asked, missing } = totals;
  if (isOver || wanted === 0) return <TagRow>{isOver && <Tag state="none">{t('needs.page.over')}</Tag>}</TagRow>;
  return (
    <TagRow>
      <Tag state={held > 0 ? 'covered' : 'none'}>{t('needs.page.held', { count: held, wanted })}</Tag>
      {asked > 0 && <Tag state="asked">{t('needs.page.asked', { count: asked })}</Tag>}
      {missing > 0 && <Tag state="uncovered">{t('needs.page.missing', { count: missing })}</Tag>}
    </TagRow>
  );
}
