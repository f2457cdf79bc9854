import { useNavigation } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsLost } from './connection/connection-line';

const patienceMs = 1000;

/** After a second a line says that something is on its way. The old page stays, and nothing is switched off. */
export function LoadingLine() {
  const { t } = useTranslation();
  const navigation = useNavigation();
  const isIdle = navigation.state === 'idle';
  const isLost = useIsLost();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (isIdle) {
      setSlow(false);
      return;
    }
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isIdle]);
  return (
    <div role="status" className="no-print sticky top-0 z-10">
      {isSlow && !isIdle && !isLost && (
        <p className="mx-auto max-w-page border-b-2 border-action bg-action-tint px-4 py-2 text-s">
          {t(navigation.formMethod === 'POST' ? 'ui.loading.sending' : 'ui.loading.fetching')}
        </p>
      )}
    </div>
  );
}
