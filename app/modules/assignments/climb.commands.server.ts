import type { Instant } from '~/kernel/time';
import type { Municipality } from '~/modules/access/municipality';
import { readRoleHolders } from '~/modules/access/role-holders.queries.server';
import { tell } from '~/modules/notifications/message.commands.server';
import type { Notice } from '~/modules/notifications/message';
import type { Database } from '~/platform/database.server';
import { leadersAsked, type Leadership } from './leadership';
import { readLeadership } from './leadership.queries.server';
import { noticesTo } from './notices';
import { loadOpenRequests } from './open-requests.server';
import type { StoredAssignment } from './stored-assignment.queries.server';
import { yesesOf } from './yeses';

/**
 * Tells whoever a leader's yes has climbed to at `now`, and the coordinators when nobody is left above (design part 3). Who is responsible follows from facts
 * and now, so nothing but the message depends on when this runs; each step is told once.
 */
export function climbedNotices(one: StoredAssignment, leadership: Leadership, coordinators: readonly string[], now: Instant, zone: string): Notice[] {
  const missing = yesesOf(one.facts).filter((yes) => yes.yesTo.length < yes.shiftIds.length && yes.answer?.value !== 'NO');
  return leadersAsked(one, leadership, now, zone).flatMap((leader) => {
    const isMissing = missing.some((yes) => yes.party === leader.party && yes.employmentId === leader.employmentId);
    if (!isMissing || leader.askedAt === null) return [];
    const isNobody = leader.current.as === 'NOBODY';
    if (!isNobody && leader.earlier.length === 0) return [];
    const once = `${one.id} ${leader.party} ${leader.employmentId ?? ''} ${leader.askedAt}`;
    const details = { answerBy: one.facts.answerBy, unitId: leader.unitId };
    if (isNobody) return noticesTo(coordinators, 'assignment.withoutLeader', one, one.personId, undefined, details, once);
    // a receiver may be asked before the person has said yes, and knows no name until then (design part 3); a home leader is asked after it
    const asLeader = leader.party === 'HOME' ? { ...details, party: leader.party, personId: one.personId } : { ...details, party: leader.party };
    return noticesTo(leader.current.personIds, 'assignment.climbed', one, one.personId, undefined, asLeader, once);
  });
}

/** Tells everybody to whom a yes has climbed. May run twice, or in two processes, without harm. */
export async function tellClimbed(db: Database, { now, municipality }: { readonly now: Instant; readonly municipality: Municipality }): Promise<void> {
  const { zone } = municipality;
  const requests = await loadOpenRequests(db, now, zone);
  if (requests.length === 0) return;
  const leadership = await readLeadership(db);
  const coordinators = await readRoleHolders(db, 'COORDINATOR', now, zone);
  const notices = requests.flatMap((one) => climbedNotices(one, leadership, coordinators, now, zone));
  await db.$transaction((tx) => tell(tx, notices, now));
}
