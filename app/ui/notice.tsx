import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names';
import { Pip, type PipState } from './pip';

export type NoticeKind = 'success' | 'error' | 'warning' | 'info';

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}

const looks: Readonly<Record<NoticeKind, { readonly pip: PipState; readonly frame: string }>> = {
  success: { pip: 'covered', frame: 'border-covered bg-covered-tint' },
  error: { pip: 'uncovered', frame: 'border-uncovered bg-uncovered-tint' },
  warning: { pip: 'warning', frame: 'border-warning bg-warning-tint' },
  info: { pip: 'asked', frame: 'border-asked bg-asked-tint' },
};

/** What just happened, or what stands in the way. Errors are read aloud at once. */
export function Notice({ kind, title, children }: NoticeProps) {
  const { t } = useTranslation();
  const { pip, frame } = looks[kind];
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      className={classNames('my-4 grid grid-cols-[auto_1fr] gap-x-3 rounded-m border-l-4 p-4', frame)}
    >
      <Pip state={pip} className="mt-[0.15em] size-[1.25em]" />
      <div className="grid gap-1">
        <span className="sr-only">{t(`ui.notice.${kind}`)}</span>
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-s">{children}</div>}
      </div>
    </div>
  );
}
