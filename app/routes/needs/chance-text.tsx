import { useTranslation } from 'react-i18next';
import type { Labels } from '~/modules/matching/labels';
import { useReasonWords } from '~/modules/matching/ui/reason-words';
import { MarkedList } from '~/ui/marked-list';
import type { MyChance } from './my-chances.server';

/** What of the need the reader could take; if nothing, why, and what would help. */
export function ChanceText({ chance, labels }: { readonly chance: MyChance; readonly labels: Labels }) {
  const { t } = useTranslation();
  const { can, of, reasons, shifts } = chance;
  const words = useReasonWords({ labels, readBy: 'you', shifts });
  const text = can === 0 ? t('needs.list.canNone') : can === of ? t('needs.list.canAll') : t('needs.list.canSome', { can, of });
  const why = reasons.flatMap((reason, index) => {
    const help = words.help(reason);
    return [
      { key: `why-${index}`, pip: 'warning' as const, text: words.text(reason) },
      ...(help && can === 0 ? [{ key: `help-${index}`, icon: 'next' as const, text: help }] : []),
    ];
  });
  return <MarkedList small items={[{ key: 'can', pip: can === 0 ? 'none' : 'covered', text }, ...(can === of ? [] : why)]} />;
}
