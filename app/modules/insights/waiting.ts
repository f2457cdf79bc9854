import { hourMs, type Instant } from '~/kernel/time';
import { asSeenBy } from '~/modules/assignments/as-seen-by';
import { parties, type AssignmentFacts, type Party } from '~/modules/assignments/assignment-facts';
import { stateOf } from '~/modules/assignments/assignment-state';
import { countingAnswer, yesesOf } from '~/modules/assignments/yeses';
import { medianHours } from './time-to-fill';

/** A request or an application. */
export interface Asking {
  readonly begunBy: 'PERSON' | 'RECEIVER' | 'HR' | 'PLAN';
  readonly createdAt: Instant;
  readonly facts: AssignmentFacts;
}

export interface Waiting {
  readonly party: Party;
  /** yeses that were waited for */
  readonly answered: number;
  /** the middle of the hours they took; null when there are none */
  readonly medianHours: number | null;
  /** yeses that are waited for at this moment */
  readonly openNow: number;
  /** home leaders' yeses given ahead of time, which nobody waited for */
  readonly ahead: number;
}

/**
 * Takes what was asked in the period and what is open now; gives how long each of the three yeses takes, and where it waits. A person's no reads
 * as silence until the deadline, and no answer but a yes is counted (design part 3, private reasons).
 */
export function waitingOf(asked: readonly Asking[], open: readonly Asking[], now: Instant): Waiting[] {
  const waits = asked.flatMap(waitsOf);
  const openParties = open.flatMap(({ facts }) => openYeses(facts, now));
  return parties.map((party) => {
    const own = waits.filter((wait) => wait.party === party);
    const hours = own.flatMap((wait) => (wait.hours === null ? [] : [wait.hours]));
    return {
      party,
      answered: hours.length,
      medianHours: medianHours(hours),
      openNow: openParties.filter((one) => one === party).length,
      ahead: own.length - hours.length,
    };
  });
}

interface Wait {
  readonly party: Party;
  /** null was given ahead of time */
  readonly hours: number | null;
}

/** The yeses that somebody waited for. Whoever begins has said theirs already; the home leader is asked by the person's yes (design part 3). */
function waitsOf({ begunBy, createdAt, facts }: Asking): Wait[] {
  const yesOf = (party: Party, employmentId: string | null = null) => {
    const answer = countingAnswer(facts, party, employmentId);
    return answer?.value === 'YES' ? answer : null;
  };
  const hoursFrom = (since: Instant, at: Instant): number => Math.max(0, at - since) / hourMs;
  const person = yesOf('PERSON');
  const receiver = yesOf('RECEIVER');
  const employmentIds = new Set(facts.answers.flatMap(({ party, employmentId }) => (party === 'HOME' && employmentId !== null ? [employmentId] : [])));
  return [
    ...(person && begunBy !== 'PERSON' ? [{ party: 'PERSON' as const, hours: hoursFrom(createdAt, person.at) }] : []),
    ...(receiver && begunBy !== 'RECEIVER' ? [{ party: 'RECEIVER' as const, hours: hoursFrom(createdAt, receiver.at) }] : []),
    ...[...employmentIds].flatMap((id): Wait[] => {
      const home = yesOf('HOME', id);
      if (!home || !person) return [];
      return [{ party: 'HOME', hours: home.via === 'STANDING' ? null : hoursFrom(person.at, home.at) }];
    }),
  ];
}

function openYeses(stored: AssignmentFacts, now: Instant): Party[] {
  const facts = asSeenBy(withoutOwnEnd(stored), ['OTHER']);
  if (stateOf(facts, now).state === 'ENDED' || now >= facts.answerBy) return [];
  const asked = new Set(facts.shifts.filter(({ state }) => state === 'ASKED').map(({ shiftId }) => shiftId));
  const waits = yesesOf(facts).filter(({ shiftIds, yesTo }) => shiftIds.some((id) => asked.has(id)) && yesTo.length === 0);
  const personHasSaidYes = countingAnswer(facts, 'PERSON')?.value === 'YES';
  return waits.map(({ party }) => party).filter((party) => party !== 'HOME' || personHasSaidYes);
}

/** An end that came with the person's own no is part of that no. */
const withoutOwnEnd = (facts: AssignmentFacts): AssignmentFacts =>
  facts.ended?.by === 'PERSON' && countingAnswer(facts, 'PERSON')?.value === 'NO' ? { ...facts, ended: null } : facts;
