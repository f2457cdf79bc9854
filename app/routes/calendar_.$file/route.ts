import { z } from 'zod';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { everyone } from '~/modules/access/guards';
import { calendarFileSchema, publicOrigin } from '~/modules/assignments/calendar-address';
import { readCalendarFeed } from '~/modules/assignments/calendar.queries.server';

// Calendar programs sign in nowhere: the address is the key, and it opens the shifts of one person and nothing else.
export const loader = guardedLoader(everyone, z.object({ file: calendarFileSchema }), async ({ db, app, url, now, municipality }, { file }) => {
  const text = await readCalendarFeed(db, { token: file, now, municipality, origin: publicOrigin(app.environment, url) });
  if (text === null) throw notFound();
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="jobbanken.ics"',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow, noarchive',
    },
  });
});
