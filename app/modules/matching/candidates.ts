import { firstAndLastDay } from '~/kernel/days';
import type { Instant, Period } from '~/kernel/time';
import { chooseShifts, type ChosenShifts } from './choose-shifts';
import { countReasons, type CountedShift } from './counted-reasons';
import { waysToCover } from './criteria/requirements';
import type { EvaluationContext, LineFacts, PersonFacts, ShiftFacts } from './facts';
import { coveringOf, notesOf, type Note } from './notes';
import { compareRanking, whyThisOrder, type RankingCriterionName, type RankingFacts } from './ranking';
import { rankingFactsOf } from './ranking-facts';
import { toldToOthers, type ShownReason } from './shown-reason';

/** Who somebody is before their name may be told: what they come with, and from where. */
export interface Identity {
  readonly personId: string;
  /** null until the person's yes */
  readonly name: string | null;
  /** key of the competence they come with; null when the line asks for none they have */
  readonly competence: string | null;
  readonly position: string;
  readonly unitName: string;
}

export interface FittingPerson extends Identity {
  /** can be taken together, in order of time */
  readonly shiftIds: readonly string[];
  readonly notes: readonly Note[];
  readonly warnings: readonly ShownReason[];
  /** what put them after the person above; null for the first */
  readonly after: RankingCriterionName | null;
}

export interface NearlyFittingPerson extends Identity {
  readonly reason: ShownReason;
  /** the shifts that only this keeps away */
  readonly shiftIds: readonly string[];
}

/** NO_ANSWER: the deadline passed; an unanswered and a declined request read the same (design part 3). */
export type AskedState = 'ASKED' | 'NO_ANSWER' | 'SAID_YES' | 'HELD';

export interface AskedPerson extends Identity {
  readonly assignmentId: string;
  readonly state: AskedState;
  readonly answerBy: Instant;
  readonly shiftIds: readonly string[];
}

export interface ShownShift {
  readonly id: string;
  readonly period: Period;
  readonly wanted: number;
  readonly held: number;
}

export interface Candidates {
  readonly fits: readonly FittingPerson[];
  readonly nearly: readonly NearlyFittingPerson[];
  /** shifts with a free place that nobody who is not already asked can take */
  readonly counted: readonly CountedShift[];
  /** people with at least one of the line's competences, those asked left out */
  readonly looked: number;
}

/**
 * Who fits a line, ranked, who is nearly there, and what is counted (design part 4, rules 1 to 3). `people` are those not asked yet;
 * `shifts` those with a place left. Only who has something of what the line asks for is looked at. Names are not known here.
 */
export function candidatesAmong(people: readonly PersonFacts[], line: LineFacts, shifts: readonly ShiftFacts[], context: EvaluationContext): Candidates {
  const looked = people
    .filter((person) => coversSomething(person, line))
    .map((person): Looked => ({ person, chosen: chooseShifts(person, line, shifts, context) }));
  const ranked = looked
    .filter(({ chosen }) => chosen.shiftIds.length > 0)
    .map((one) => ({ ...one, ranking: rankingFactsOf(one.person, line, shifts, one.chosen, context) }))
    .sort((a, b) => compareRanking(a.ranking, b.ranking));
  return {
    fits: ranked.map((one, index) => fitting(one, ranked[index - 1]?.ranking ?? null, line, shifts, context)),
    nearly: looked.flatMap((one) => nearlyFitting(one, line, context)).sort(byShiftsThenPerson),
    counted: countReasons(looked.map((one) => one.chosen), shifts.map((shift) => shift.id)),
    looked: looked.length,
  };
}

interface Looked {
  readonly person: PersonFacts;
  readonly chosen: ChosenShifts;
}

const coversSomething = (person: PersonFacts, line: LineFacts): boolean =>
  line.requirements.length === 0 || line.requirements.some((group) => waysToCover(group, person).length > 0);

function fitting(
  { person, chosen, ranking }: Looked & { readonly ranking: RankingFacts },
  above: RankingFacts | null,
  line: LineFacts,
  shifts: readonly ShiftFacts[],
  context: EvaluationContext,
): FittingPerson {
  const first = shifts.find((shift) => chosen.shiftIds.includes(shift.id));
  const firstDay = firstAndLastDay(first?.period ?? { start: context.now, end: context.now }, context.zone)[0];
  return {
    ...identityOf(person, line),
    shiftIds: chosen.shiftIds,
    notes: notesOf(person, line, ranking, firstDay),
    warnings: toldToOthers(chosen.evaluation?.reasons ?? [], context.moment).filter((reason) => reason.severity === 'WARN'),
    after: above === null ? null : whyThisOrder(above, ranking),
  };
}

function nearlyFitting({ person, chosen }: Looked, line: LineFacts, context: EvaluationContext): NearlyFittingPerson[] {
  if (chosen.nearly === null) return [];
  const [reason] = toldToOthers([chosen.nearly.reason], context.moment);
  return reason ? [{ ...identityOf(person, line), reason, shiftIds: chosen.nearly.shiftIds }] : [];
}

const byShiftsThenPerson = (a: NearlyFittingPerson, b: NearlyFittingPerson): number =>
  b.shiftIds.length - a.shiftIds.length || (a.personId < b.personId ? -1 : 1);

/** Without a name; the main employment is the one with most hours a week. */
export function identityOf(person: PersonFacts, line: LineFacts): Identity {
  const [main] = [...person.employments].sort((a, b) => b.weeklyHours - a.weeklyHours || (a.id < b.id ? -1 : 1));
  return {
    personId: person.personId,
    name: null,
    competence: coveringOf(person, line)?.key ?? null,
    position: main?.position ?? '',
    unitName: main?.unitName ?? '',
  };
}

/** Keys of the competences that a page about these people speaks of. */
export function competencesSpokenOf(found: Candidates, asked: readonly Identity[], line: LineFacts): string[] {
  const people = [...found.fits, ...found.nearly, ...asked].map((one) => one.competence);
  const noted = found.fits.flatMap((one) => one.notes).flatMap((note) => ('competences' in note ? note.competences : 'competence' in note ? [note.competence] : []));
  const reasons = [...found.fits.flatMap((one) => one.warnings), ...found.nearly.map((one) => one.reason)];
  const inReasons = reasons.flatMap(({ data }) => ('via' in data ? [data.competence, data.via] : 'competence' in data ? [data.competence] : []));
  const counted = found.counted.flatMap((shift) => shift.reasons).map((reason) => reason.about);
  const all = [...line.requirements.flatMap((group) => group.anyOf), ...line.wished, ...people, ...noted, ...inReasons, ...counted];
  return [...new Set(all.filter((key) => key !== null))];
}
