import type { IsoDate } from '~/kernel/time';
import type { Comfort } from '~/kernel/vocabulary';
import { capacityInForce } from '~/modules/availability/capacity';
import { waysToCover } from './criteria/requirements';
import type { CompetenceFact, LineFacts, PersonFacts } from './facts';
import type { RankingFacts } from './ranking';

/** What speaks for a person, in the words of the ranking (design part 4, rule 2). */
export type Note =
  | { readonly code: 'VERIFIED'; readonly competence: string; readonly on: IsoDate | null }
  | { readonly code: 'TASKS_LIFTED'; readonly how: 'ALL' | 'SOME' | 'SAID'; readonly hoursPerWeek: number | null }
  | { readonly code: 'INTRODUCED'; readonly on: IsoDate }
  | { readonly code: 'PRACTISED'; readonly competence: string; readonly year: number | null; readonly comfort: Comfort | null }
  | { readonly code: 'WISHED'; readonly competences: readonly string[] }
  | { readonly code: 'GLADLY' }
  | { readonly code: 'NEAR'; readonly nearness: 'SAME_AREA' | 'NEIGHBOUR' };

/** The notes of one person on a line, in the order of the ranking. `firstDay` is the first day of what they can take. */
export function notesOf(person: PersonFacts, line: LineFacts, ranking: RankingFacts, firstDay: IsoDate): Note[] {
  const covering = coveringOf(person, line);
  const verified = ranking.certainty === 'VERIFIED' && covering?.verifiedOn ? covering : null;
  const introduction = person.introductions.find((one) => one.unitId === line.unitId);
  const wished = line.wished.filter((key) => person.competences.some((fact) => fact.key === key && fact.status !== 'REJECTED' && fact.status !== 'LAPSED'));
  const notes: (Note | false)[] = [
    verified !== null && { code: 'VERIFIED', competence: verified.key, on: verified.verifiedOn },
    introduction !== undefined && { code: 'INTRODUCED', on: introduction.on },
    ranking.ownTasks !== 'NONE' && { code: 'TASKS_LIFTED', how: ranking.ownTasks, hoursPerWeek: hoursLifted(person, firstDay) },
    covering !== null && { code: 'PRACTISED', competence: covering.key, year: covering.lastPractised, comfort: covering.comfort },
    wished.length > 0 && { code: 'WISHED', competences: wished },
    ranking.gladlyInSector && { code: 'GLADLY' },
    ranking.nearness !== 'FAR' && { code: 'NEAR', nearness: ranking.nearness },
  ];
  return notes.filter((note) => note !== false);
}

/** The competence that a person comes with: what covers the line's first group, named by what they have themselves. */
export function coveringOf(person: PersonFacts, line: LineFacts): CompetenceFact | null {
  const first = line.requirements[0];
  const ways = first ? waysToCover(first, person) : [];
  const way = ways.find((fact) => fact.viaKey === null) ?? ways[0];
  if (!way || way.viaKey === null) return way ?? null;
  return person.competences.find((fact) => fact.key === way.viaKey && fact.viaKey === null) ?? way;
}

function hoursLifted(person: PersonFacts, date: IsoDate): number | null {
  const some = person.employments.flatMap((one) => capacityInForce(one.capacities, date) ?? []).filter((one) => one.lifted === 'SOME');
  return some.length > 0 ? some.reduce((sum, one) => sum + (one.hoursPerWeek ?? 0), 0) : null;
}
