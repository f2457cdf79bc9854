import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { exportRoster } from '~/modules/rosters/export-roster.commands.server';
import { parseRosterFilter } from '~/modules/rosters/roster-filter.schema';
import { readRoster } from '~/modules/rosters/roster.queries.server';
import { rosterParams } from '~/modules/rosters/roster.schema';
import { dateAt } from '~/kernel/zone';
import { fileResponse } from '~/platform/file-response.server';
import { toXlsx } from '~/platform/spreadsheet.server';

export const loader = guardedLoader(withRole('HR', 'COORDINATOR'), rosterParams, async (context, { rosterKey }) => {
  const { db, now, municipality, url } = context;
  const roster = await readRoster(db, rosterKey);
  if (!roster) throw notFound();
  const today = dateAt(now, municipality.zone);
  const filter = parseRosterFilter(url.searchParams, roster.definition.tiers.map(({ key }) => key), today);
  return fileResponse(await toXlsx(await exportRoster(context, roster, filter)), `${rosterKey}-${today}`, 'xlsx');
});
