import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { MarkedList, type MarkedItem } from '~/ui/marked-list';
import type { WhoOnShift } from './who-on-shift';

/** Whom a change concerns, by name where they may be known, and what it does to each. */
export function WhoList({ who, held, asked }: { readonly who: WhoOnShift; readonly held: string; readonly asked: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const unnamed = who.unnamed > 0 ? [t('shifts.who.unnamed', { count: who.unnamed })] : [];
  const waiting = [...who.asked, ...unnamed];
  const items: MarkedItem[] = [
    ...(who.held.length > 0 ? [{ key: 'held', pip: 'covered' as const, text: <Told who={t('shifts.who.held', { names: format.list(who.held) })} what={held} /> }] : []),
    ...(waiting.length > 0 ? [{ key: 'asked', pip: 'asked' as const, text: <Told who={t('shifts.who.asked', { names: format.list(waiting) })} what={asked} /> }] : []),
  ];
  return items.length === 0 ? <p>{t('shifts.who.nobody')}</p> : <MarkedList items={items} />;
}

function Told({ who, what }: { readonly who: string; readonly what: string }) {
  return (
    <>
      <strong className="block">{who}</strong>
      <span className="block">{what}</span>
    </>
  );
}
