import { isLost, markLost, subscribe } from './connection';

const everyMs = 3_000;

/** Asks the program whether it is there when the browser thinks the network changed, and while it is away. Gives a function that stops it. */
export function watchConnection(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = async (): Promise<void> => {
    clearTimeout(timer);
    const isThere = await fetch('/health/live', { cache: 'no-store' }).then(
      () => true,
      () => false,
    );
    markLost(!isThere);
    if (!isThere) again();
  };
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), everyMs);
  };
  const now = () => void check();
  const unsubscribe = subscribe(() => isLost() && again());
  window.addEventListener('offline', now);
  window.addEventListener('online', now);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener('offline', now);
    window.removeEventListener('online', now);
  };
}
