import type { SignedInContext } from '~/modules/access/page-context.server';

/** What the commands of assignments need of a request. */
export type CommandContext = Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality' | 'language'>;

/** The same without who acts, for what also runs by itself. */
export type SystemContext = Pick<SignedInContext, 'now' | 'municipality'>;
