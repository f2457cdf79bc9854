import { useTranslation } from 'react-i18next';
import { MarkedList, type MarkedItem } from '~/ui/marked-list';
import { Sheet } from '~/ui/sheet';

interface WhoIsToldProps {
  readonly way: 'close' | 'cancel';
  readonly held: { readonly people: number; readonly shifts: number };
  readonly waiting: number;
}

/** How many are asked and have said yes, and what each of them will be told. */
export function WhoIsTold({ way, held, waiting }: WhoIsToldProps) {
  const { t } = useTranslation();
  const agreed = t('asking.end.held', { count: held.people, shifts: t('asking.end.shifts', { count: held.shifts }) });
  const items: MarkedItem[] = [
    ...(held.people > 0 ? [{ key: 'held', pip: 'covered' as const, text: `${agreed} ${t(`asking.end.${way}.held`)}` }] : []),
    ...(waiting > 0
      ? [{ key: 'waiting', pip: 'asked' as const, text: `${t('asking.end.waiting', { count: waiting })} ${t('asking.end.waitingTold')}` }]
      : []),
  ];
  return (
    <Sheet className="grid gap-3">
      <h2 className="text-l">{t('asking.end.whoTitle')}</h2>
      {items.length === 0 ? <p>{t('asking.end.nobody')}</p> : <MarkedList items={items} />}
    </Sheet>
  );
}
