import { useNavigation } from '@remix-run/react';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isLost, subscribe } from './connection';
import { watchConnection } from './watch-connection';

/** Whether the program is out of reach. */
export const useIsLost = (): boolean => useSyncExternalStore(subscribe, isLost, () => false);

/** While the connection is gone a calm line says so. Links wait too: a page left now could not be come back to. */
export function ConnectionLine() {
  const { t } = useTranslation();
  const { formMethod } = useNavigation();
  const lost = useIsLost();
  useEffect(watchConnection, []);
  useEffect(() => {
    if (!lost) return;
    document.addEventListener('click', holdLinks, true);
    return () => document.removeEventListener('click', holdLinks, true);
  }, [lost]);
  return (
    <div role="status" className="no-print sticky top-0 z-20">
      {lost && (
        <p className="mx-auto max-w-page border-b-2 border-warning bg-warning-tint px-4 py-2 text-s">
          {t(formMethod === 'POST' ? 'ui.connection.willSend' : 'ui.connection.lost')}
        </p>
      )}
    </div>
  );
}

function holdLinks(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isOtherPage = link !== null && link.origin === window.location.origin && !link.getAttribute('href')?.startsWith('#');
  if (isOtherPage) event.preventDefault();
}
