import { markLost, untilBack } from './connection';

type Fetch = typeof globalThis.fetch;

/**
 * `send`, but a page's own request that finds no connection waits and is sent again, so that what was typed stays on its page.
 * That is safe: a form that was received although its answer got lost does its work once (its submissionKey).
 * `onDone` hears of each form that was carried out.
 */
export function patientFetch(send: Fetch, onDone: (submissionKey: string) => void): Fetch {
  return async (input, init) => {
    if (!isPageRequest(input)) return send(input, init);
    for (;;) {
      try {
        const response = await send(input, init);
        markLost(false);
        const key = init?.body instanceof URLSearchParams ? init.body.get('submissionKey') : null;
        if (key && (response.ok || response.headers.has('X-Remix-Redirect'))) onDone(key);
        return response;
      } catch (error) {
        // a browser says "no connection" by a TypeError; an abort is somebody leaving
        if (!(error instanceof TypeError) || init?.signal?.aborted) throw error;
        markLost(true);
        await untilBack(init?.signal);
      }
    }
  };
}

/** Remix asks for a page's data, and posts its forms, with `_data` in the address. */
const isPageRequest = (input: RequestInfo | URL): boolean => /[?&]_data=/.test(input instanceof Request ? input.url : String(input));
