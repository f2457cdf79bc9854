import { randomUUID } from 'node:crypto';
import { dayMs, hourMs, type Instant } from '../../../app/kernel/time';
import type { Database } from '../../../app/platform/database.server';
import { columnFrom } from './dates';

/** What `lent` has registered: two claims and one taken away, a stretch, an exception, and time free of tasks, set by the leader and claimed. */
export async function createRegistrations(
  db: Database,
  { now, personId, employmentId, setById }: { now: Instant; personId: string; employmentId: string; setById: string }
) {
  const at = new Date(now);
  const claim = (competenceKey: string) => ({ id: randomUUID(), personId, competenceKey, comfort: 'ALONE' as const, claimedAt: at, updatedAt: at });
  const [nurse, cooking] = [claim('nurse'), claim('cooking')];
  await db.personCompetence.createMany({ data: [nurse, cooking] });
  const content = {
    id: randomUUID(),
    competenceKey: null,
    ownWords: 'Sy gardiner',
    lastPractised: null,
    comfort: 'ALONE',
    validUntil: null,
    claimedAt: now,
    verifications: [],
  };
  const removedId = randomUUID();
  await db.removedCompetence.create({ data: { id: removedId, personId, content, removedAt: at } });
  const [stretchId, exceptionId] = [randomUUID(), randomUUID()];
  await db.availabilityPattern.createMany({
    data: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      id: weekday === 1 ? stretchId : randomUUID(),
      personId,
      weekday,
      startMinute: 0,
      endMinute: 1440,
    })),
  });
  await db.availabilityPreference.create({ data: { personId, sectorsGladly: [], sectorsNot: [], confirmedAt: at } });
  await db.availabilityException.create({
    data: { id: exceptionId, personId, kind: 'AWAY', startsAt: new Date(now + 40 * dayMs), endsAt: new Date(now + 40 * dayMs + hourMs) },
  });
  const capacity = (source: 'LEADER' | 'PERSON', by: string) => ({
    id: randomUUID(),
    employmentId,
    lifted: 'ALL' as const,
    kind: 'WITHIN_CONTRACT' as const,
    source,
    from: columnFrom(now, 0),
    setById: by,
    setAt: at,
  });
  const [set, claimed] = [capacity('LEADER', setById), capacity('PERSON', personId)];
  await db.capacity.createMany({ data: [set, claimed] });
  return { personCompetenceId: nurse.id, skillId: cooking.id, removedId, stretchId, exceptionId, capacityId: set.id, claimedCapacityId: claimed.id };
}
