import { createReadableStreamFromReadable, type ActionFunctionArgs, type AppLoadContext, type EntryContext, type LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { PassThrough } from 'node:stream';
import { renderToPipeableStream, type PipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { chooseLanguage } from './i18n/languages';
import { i18nOf } from './i18n/texts-of.server';
import { loggedPath } from './kernel/logged-path';
import { readCookie } from './platform/session.server';
import { collectFieldNames, FieldNamesContext } from './ui/form/field-names';
import { NonceContext } from './ui/nonce';

const abortDelayMs = 10_000;

/** The language that the root loader chose; without its data (it failed) what the request itself wishes. */
function languageOf(request: Request, remixContext: EntryContext) {
  const root: unknown = remixContext.staticHandlerContext.loaderData?.root;
  const chosen: unknown = typeof root === 'object' && root !== null ? Reflect.get(root, 'language') : null;
  const wishes = [typeof chosen === 'string' ? chosen : null, new URL(request.url).searchParams.get('lang'), readCookie(request, 'language')];
  return chooseLanguage(wishes, request.headers.get('Accept-Language'), 'da');
}

export default function handleRequest(request: Request, status: number, headers: Headers, remixContext: EntryContext, context: AppLoadContext): Promise<Response> {
  const whole = isbot(request.headers.get('User-Agent') ?? '');
  const language = languageOf(request, remixContext);
  const fieldNames = collectFieldNames();
  return new Promise((resolve, reject) => {
    let failed = false;
    const send = (stream: PipeableStream) => {
      const body = new PassThrough();
      headers.set('Content-Type', 'text/html; charset=utf-8');
      headers.set('Content-Language', language);
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }));
      stream.pipe(body);
    };
    const render = (isAgain: boolean) => {
      // nothing of the first rendering was sent yet
      const ready = () => (fieldNames.wasMissed && !isAgain ? render(true) : send(stream));
      const stream = renderToPipeableStream(
        <NonceContext.Provider value={context.nonce}>
          <FieldNamesContext.Provider value={fieldNames}>
            <I18nextProvider i18n={i18nOf(language)}>
              <RemixServer context={remixContext} url={request.url} abortDelay={abortDelayMs} nonce={context.nonce} />
            </I18nextProvider>
          </FieldNamesContext.Provider>
        </NonceContext.Provider>,
        {
          nonce: context.nonce,
          onShellReady: () => !whole && ready(),
          onAllReady: () => whole && ready(),
          onShellError: reject,
          onError: (error) => {
            failed = true;
            context.log.error({ err: error, path: loggedPath(new URL(request.url).pathname) }, 'a page failed while rendering');
          },
        },
      );
      setTimeout(() => stream.abort(), abortDelayMs + 1000).unref();
    };
    render(false);
  });
}

export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  // a page that is not there is the visitor's business, not the log's
  if (request.signal.aborted || error instanceof Response || isRouteErrorResponse(error)) return;
  context.log.error({ err: error, path: loggedPath(new URL(request.url).pathname), method: request.method }, 'a request failed');
}
