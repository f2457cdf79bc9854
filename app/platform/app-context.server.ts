import type { Logger } from 'pino';
import type { Instant } from '~/kernel/time';
import type { Database } from './database.server';
import type { Environment } from './environment.server';

/** What the server hands to every loader and action. */
export interface AppContext {
  readonly db: Database;
  readonly environment: Environment;
  readonly log: Logger;
  readonly now: () => Instant;
  /** for the Content-Security-Policy of this response */
  readonly nonce: string;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends AppContext {
    readonly jobbanken: true;
  }
}
