import { useTranslation } from 'react-i18next';
import type { Labels } from '~/modules/matching/labels.queries.server';
import { MarkedList } from '~/ui/marked-list';
import type { MyChance } from './my-chances.server';

/** What of the need the reader could take, and what keeps them from the rest. */
export function ChanceText({ chance }: { readonly chance: MyChance | undefined; readonly labels: Labels }) {
  const { t } = useTranslation();
  if (!chance) return null;
  const { can, of } = chance;
  const text = can === 0 ? t('needs.list.canNone') : can === of ? t('needs.list.canAll') : t('needs.list.canSome', { can, of });
  return <MarkedList small items={[{ key: 'can', pip: can === 0 ? 'none' : 'covered', text }]} />;
}
