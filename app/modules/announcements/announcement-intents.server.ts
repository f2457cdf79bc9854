import { intent, type Intent } from '~/modules/access/form-action.server';
import { notFound } from '~/modules/access/guarded.server';
import { seenSchema } from './announcement.schema';
import { markSeen } from './seen.commands.server';

/** "I have seen it" on any page that shows announcements; `pathOf` is where one goes on from there. */
export const seenIntent = <P>(pathOf: (params: P) => string): Intent<P> =>
  intent(seenSchema, async (context, { announcementId }, params: P) => {
    if (!(await markSeen(context, announcementId))) throw notFound();
    return { go: pathOf(params), notice: { key: 'announcements.seen.saved' } };
  });
