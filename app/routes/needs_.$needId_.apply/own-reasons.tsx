import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Labels } from '~/modules/matching/labels';
import type { ShownReason } from '~/modules/matching/shown-reason';
import { reasonHelp, reasonText } from '~/modules/matching/ui/reason-words';
import { MarkedList } from '~/ui/marked-list';
import type { OwnShift } from './own-shifts';
import { whereItHelps } from './where-it-helps';

interface OwnReasonsProps {
  readonly reasons: readonly ShownReason[];
  readonly labels: Labels;
  /** the shifts spoken of */
  readonly shifts: readonly OwnShift[];
  readonly withHelp?: boolean;
  /** one line of text, for inside a label */
  readonly plain?: boolean;
}

/** Reasons as told to the person themself, each with what would help. */
export function OwnReasons({ reasons, labels, shifts, withHelp = false, plain = false }: OwnReasonsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (reasons.length === 0) return null;
  const textOf = (reason: ShownReason): string => reasonText(reason, { t, format, labels, readBy: 'you', shifts });
  if (plain) return <>{reasons.map(textOf).join(' ')}</>;
  const items = reasons.map((reason, index) => ({
    key: `${reason.code} ${index}`,
    pip: reason.severity === 'BLOCK' ? ('uncovered' as const) : ('warning' as const),
    text: (
      <>
        {textOf(reason)} {withHelp && <HelpLine reason={reason} />}
      </>
    ),
  }));
  return <MarkedList small items={items} />;
}

function HelpLine({ reason }: { readonly reason: ShownReason }) {
  const { t } = useTranslation();
  const help = reasonHelp(reason, { t, readBy: 'you' });
  const to = whereItHelps[reason.code];
  if (!help || !to) return <>{help}</>;
  return (
    <Link to={to} className="inline-block py-1">
      {help}
    </Link>
  );
}
