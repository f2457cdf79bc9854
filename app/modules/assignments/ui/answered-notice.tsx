import type { ReactNode } from 'react';
import { Notice } from '~/ui/notice';

export interface AnsweredNoticeProps {
  readonly done: { readonly title: string; readonly text: string } | null;
  readonly notDone: { readonly title: string; readonly rows: readonly { readonly key: string; readonly who: ReactNode; readonly why: string }[] } | null;
}

/** After an act on many people at once: whom it was done for, and whom not, with why. */
export function AnsweredNotice({ done, notDone }: AnsweredNoticeProps) {
  return (
    <>
      {done && (
        <Notice kind="success" title={done.title}>
          {done.text}
        </Notice>
      )}
      {notDone && (
        <Notice kind="warning" title={notDone.title}>
          <ul className="grid gap-1">
            {notDone.rows.map(({ key, who, why }) => (
              <li key={key}>
                {who}
                {': '}
                {why}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
