import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { useHydrated } from './use-hydrated';

/** Only there once a script can open the print dialogue. */
export function PrintButton({ label }: { readonly label?: string }) {
  const { t } = useTranslation();
  if (!useHydrated()) return null;
  return (
    <Button type="button" kind="second" icon="print" className="no-print" onClick={() => window.print()}>
      {label ?? t('ui.print')}
    </Button>
  );
}

/** At the end of a page on paper: what it is a print of, and when. */
export function PrintFoot({ children }: { readonly children: ReactNode }) {
  return <div className="only-print mt-2 border-t border-ink pt-1 text-xs">{children}</div>;
}
