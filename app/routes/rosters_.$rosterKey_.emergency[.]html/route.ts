import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { makeEmergencyList } from '~/modules/rosters/make-emergency-list.commands.server';
import { readRoster } from '~/modules/rosters/roster.queries.server';
import { rosterParams } from '~/modules/rosters/roster.schema';
import { dateAt } from '~/kernel/zone';
import { fileResponse } from '~/platform/file-response.server';

export const loader = guardedLoader(withRole('HR', 'COORDINATOR'), rosterParams, async (context, { rosterKey }) => {
  const roster = await readRoster(context.db, rosterKey);
  if (!roster) throw notFound();
  return fileResponse(await makeEmergencyList(context, roster, context.actor), `${rosterKey}-${dateAt(context.now, context.municipality.zone)}`, 'html');
});
