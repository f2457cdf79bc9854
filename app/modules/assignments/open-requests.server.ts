import type { Instant } from '~/kernel/time';
import type { Zone } from '~/kernel/zone';
import type { Reader } from '~/platform/database.server';
import { stateOf } from './assignment-state';
import { loadAssignments, type StoredAssignment } from './stored-assignment.queries.server';

/** Requests with shifts still asked whose deadline is to come, of published needs: what the jobs remind of and let climb. */
export async function loadOpenRequests(db: Reader, now: Instant, zone: Zone): Promise<StoredAssignment[]> {
  const asked = { answerBy: { gt: new Date(now) }, endedAt: null, need: { status: 'PUBLISHED' as const }, shifts: { some: { state: 'ASKED' as const } } };
  return (await loadAssignments(db, asked, zone)).filter((one) => stateOf(one.facts, now).state !== 'ENDED');
}
