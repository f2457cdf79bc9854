import type { Municipality } from '~/modules/access/municipality';
import { contextOf } from '~/modules/matching/context';
import { loadPeopleFacts } from '~/modules/matching/facts.queries.server';
import { loadLinesFacts } from '~/modules/matching/line-facts.queries.server';
import type { LoanFacts } from '~/modules/onboarding/checklist';
import type { Instant } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import { setAsideIn } from './set-aside';
import { startRules } from './start-rules';
import type { StoredAssignment } from './stored-assignment.queries.server';

type Rules = Pick<LoanFacts, 'unmet' | 'blocking'>;
const none: Rules = { unmet: [], blocking: [] };

/** The rules that stand before the start of each assignment that has a held shift ahead or under way, by its id. A constant number of queries. */
export async function readStartRules(db: Reader, assignments: readonly StoredAssignment[], now: Instant, municipality: Municipality): Promise<ReadonlyMap<string, Rules>> {
  const coming = assignments.map((assignment) => ({ assignment, shifts: assignment.facts.shifts.filter((shift) => shift.state === 'HELD' && shift.end > now) }));
  const asked = coming.filter(({ shifts }) => shifts.length > 0);
  const all = asked.flatMap(({ shifts }) => shifts);
  if (all.length === 0) return new Map();
  const period = { start: Math.min(...all.map((shift) => shift.start)), end: Math.max(...all.map((shift) => shift.end)) };
  const lines = new Map((await loadLinesFacts(db, [...new Set(asked.map(({ assignment }) => assignment.lineId))], now)).map(({ line }) => [line.lineId, line]));
  const personIds = [...new Set(asked.map(({ assignment }) => assignment.personId))];
  const people = new Map((await loadPeopleFacts(db, { personIds, period, now, municipality })).map((person) => [person.personId, person]));
  const context = contextOf(municipality, 'start', now, true);
  return new Map(
    asked.map(({ assignment, shifts }) => {
      const [person, line] = [people.get(assignment.personId), lines.get(assignment.lineId)];
      const places = shifts.map(({ shiftId, start, end }) => ({ id: shiftId, period: { start, end }, wanted: 1, held: 1 }));
      return [assignment.id, person && line ? startRules(person, line, places, context, setAsideIn(assignment.facts)) : none];
    }),
  );
}
