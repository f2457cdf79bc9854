import type { SignedInContext } from '~/modules/access/page-context.server';

/** What the commands of guidelines need of a request. */
export type CommandContext = Pick<SignedInContext, 'db' | 'actor' | 'now'>;
