import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Database } from '../platform/database.server';
import type { Environment } from '../platform/environment.server';
import { loggedPath } from '../kernel/logged-path';
import type { Instant } from '../kernel/time';
import { refuseForeignMutations, securityHeaders } from './request-guards';

export interface ServerParts {
  readonly db: Database;
  readonly environment: Environment;
  readonly log: Logger;
  readonly now: () => Instant;
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  /** where the built client files lie; null in development, where `assets` serves them */
  readonly clientFolder: string | null;
  readonly assets?: RequestHandler;
  /** false while the server stops: no new work is sent to it */
  readonly isReady: () => boolean;
}

/** The web server as an Express application; nothing listens yet. */
export function createServer(parts: ServerParts): Express {
  const { environment, db, log, now } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.get('/health/live', (_request, response) => void response.type('text/plain').send('ok\n'));
  app.get('/health/ready', (_request, response) => {
    const gone = () => void response.status(503).type('text/plain').send('not ready\n');
    if (!parts.isReady()) return gone();
    db.$queryRaw`SELECT 1`.then(() => response.type('text/plain').send('ready\n'), gone);
  });
  app.use(securityHeaders({ https: environment.PUBLIC_ORIGIN?.startsWith('https:') ?? false, development: parts.clientFolder === null }));
  app.use(refuseForeignMutations(environment.PUBLIC_ORIGIN));
  if (parts.assets) app.use(parts.assets);
  if (parts.clientFolder !== null) {
    app.use('/assets', express.static(`${parts.clientFolder}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }));
    app.use(express.static(parts.clientFolder, { maxAge: '1h', index: false }));
  }
  app.all('*', (request, response, next) => {
    // personal data stays out of every cache (ASVS 14.3.2)
    response.set('Cache-Control', 'no-store');
    const handle = createRequestHandler({
      build: parts.build,
      mode: parts.clientFolder === null ? 'development' : 'production',
      getLoadContext: () => ({ jobbanken: true as const, db, environment, log, now, nonce: String(response.locals.nonce) }),
    });
    handle(request, response, next).catch(next);
  });
  app.use(lastWord(log));
  return app;
}

/** A request that no page could answer: said once in the log, nothing of it to the outside. */
function lastWord(log: Logger): express.ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error?.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error, path: loggedPath(request.path) }, 'a request failed outside the pages');
    response.status(status).type('text/plain; charset=utf-8').send(status === 500 ? 'Noget gik galt hos os. Prøv igen. / Something went wrong. Try again.\n' : 'Ikke her. / Not here.\n');
  };
}
