import type { SignedInContext } from '~/modules/access/page-context.server';

/** What the commands and look-ups of announcements need of a request. */
export type AnnouncementContext = Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality' | 'language'>;
