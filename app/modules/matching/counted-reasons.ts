import type { ChosenShifts } from './choose-shifts';
import { subjectOf } from './judge';
import type { Reason, ReasonCode, ReasonVariant } from './reason';

/** NOT_AVAILABLE gathers those who cannot and those with a private reason, so that nobody can tell which (design part 3). */
export type CountedCode = Exclude<ReasonCode, 'UNAVAILABLE' | 'PAUSED' | 'RATHER_NOT' | 'RESTRICTED'> | 'NOT_AVAILABLE';

export interface CountedReason {
  readonly code: CountedCode;
  readonly variant: ReasonVariant | null;
  /** a competence or check that tells two of the same code apart */
  readonly about: string | null;
  readonly people: number;
}

export interface CountedShift {
  readonly shiftId: string;
  /** whom the evaluation looked at and who lack exactly one thing, all reasons together */
  readonly peopleWithOne: number;
  /** most people first, then by code */
  readonly reasons: readonly CountedReason[];
}

/**
 * For each shift that nobody can take: how many people fail on exactly one reason, by reason (design part 4, rule 3).
 * Takes what was chosen for each person; a person with a private reason counts under NOT_AVAILABLE when nothing but it stands against the shift.
 */
export function countReasons(people: readonly ChosenShifts[], shiftIds: readonly string[]): CountedShift[] {
  return shiftIds
    .filter((shiftId) => !people.some((one) => one.shiftIds.includes(shiftId)))
    .map((shiftId) => {
      const sole = people.flatMap((one) => soleReason(one.blockedBy[shiftId] ?? []) ?? []);
      return { shiftId, peopleWithOne: sole.length, reasons: counted(sole) };
    });
}

type Sole = Omit<CountedReason, 'people'>;

function soleReason(blocking: readonly Reason[]): Sole | null {
  const first = blocking[0];
  if (!first) return null;
  const shown = blocking.map((reason) => (isAboutAvailability(reason) ? 'NOT_AVAILABLE' : subjectOf(reason)));
  if (new Set(shown).size !== 1) return null;
  return isAboutAvailability(first) ? { code: 'NOT_AVAILABLE', variant: null, about: null } : { ...named(first), about: aboutOf(first) };
}

const isAboutAvailability = (reason: Reason): boolean => reason.isPrivate || reason.code === 'UNAVAILABLE';

function named(reason: Reason): Pick<Sole, 'code' | 'variant'> {
  const { code, variant } = reason;
  if (code === 'UNAVAILABLE' || code === 'PAUSED' || code === 'RATHER_NOT' || code === 'RESTRICTED') return { code: 'NOT_AVAILABLE', variant: null };
  return { code, variant };
}

function aboutOf({ data }: Reason): string | null {
  if ('competence' in data) return data.competence;
  if ('check' in data) return data.check;
  if ('anyOf' in data) return data.anyOf[0] ?? null;
  return 'clearance' in data ? data.clearance : null;
}

function counted(sole: readonly Sole[]): CountedReason[] {
  const byWords = new Map<string, CountedReason>();
  for (const one of sole) {
    const words = `${one.code} ${one.variant ?? ''} ${one.about ?? ''}`;
    byWords.set(words, { ...one, people: (byWords.get(words)?.people ?? 0) + 1 });
  }
  return [...byWords].sort(([a, left], [b, right]) => right.people - left.people || (a < b ? -1 : 1)).map(([, one]) => one);
}

