// Whether the program can be reached. The browser's own word is only a hint: a laptop without a network still reaches itself.

type Listener = () => void;

let lost = false;
const listeners = new Set<Listener>();

export const isLost = (): boolean => lost;

export function markLost(isLostNow: boolean): void {
  if (lost === isLostNow) return;
  lost = isLostNow;
  for (const listener of listeners) listener();
}

export function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Resolves when the program answers again, or when nobody waits any more. */
export function untilBack(signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve) => {
    if (!lost || signal?.aborted) return resolve();
    const done = () => {
      unsubscribe();
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const unsubscribe = subscribe(done);
    signal?.addEventListener('abort', done);
  });
}
