import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and in the first picture, true once a script runs: for what replaces something that works without one. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false
  );
