import type { TFunction } from 'i18next';
import type { Format } from '~/i18n/use-format';
import type { Instant, Period } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';

/** What a person can that the line asks for, as it is called in the letter's language. */
export interface LetterCompetence {
  readonly label: string;
  readonly isVerified: boolean;
}

/** What a letter to the permanent staff is made of: need and assignment, and nothing that is private (design part 3). */
export interface LetterFacts {
  readonly givenName: string;
  readonly position: string | null;
  readonly homeUnitNames: readonly string[];
  readonly unitName: string;
  /** held and not over, in order of time */
  readonly shifts: readonly Period[];
  readonly tasks: readonly string[];
  readonly notTasks: string;
  readonly competences: readonly LetterCompetence[];
  readonly introducerName: string | null;
  readonly meetingPlace: string;
  readonly leaderName: string;
}

export interface LetterText {
  readonly title: string;
  readonly body: string;
}

/** A letter as stored; `sentAt` null is a draft. */
export interface StoredLetter extends LetterText {
  readonly id: string;
  readonly language: Language;
  readonly savedAt: Instant;
  readonly sentAt: Instant | null;
}

/** More shifts than this are told as first, last and how many, so that the letter stays on one page. */
const mostShiftsNamed = 6;
const mostTasksNamed = 8;

/** A ready letter in the language of `t` and `format`, in the marks that kernel/blocks reads: the leader changes what should be said in another way. */
export function composeLetter(facts: LetterFacts, t: TFunction, format: Format): LetterText {
  const { givenName: name, unitName: unit, shifts } = facts;
  const say = (key: string, params: Readonly<Record<string, string | number>> = {}): string => t(`followup.letter.text.${key}`, { name, unit, ...params });
  const first = shifts[0];
  const parts = [
    say('greeting'),
    whoLine(facts, say, format),
    heading(say('when'), whenLines(shifts, say, format)),
    heading(say('tasks'), facts.tasks.slice(0, mostTasksNamed)),
    heading(say('can'), facts.competences.map(({ label, isVerified }) => say(isVerified ? 'verified' : 'claimed', { competence: label }))),
    facts.notTasks === '' ? '' : `# ${say('notTasks')}\n${say('notTasksText', { text: facts.notTasks })}`,
    `# ${say('firstDay')}\n${firstDayLine(facts, say)}`,
    `# ${say('colleague')}\n${say('colleagueText')}`,
    say('regards'),
    facts.leaderName,
  ];
  return {
    title: first ? say('title', { day: format.day(dateAt(first.start, format.zone)) }) : say('titleNoDay'),
    body: parts.filter((part) => part !== '').join('\n\n'),
  };
}

type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

const heading = (title: string, items: readonly string[]): string => (items.length === 0 ? '' : `# ${title}\n${items.map((item) => `- ${item}`).join('\n')}`);


function whoLine({ position, homeUnitNames }: LetterFacts, say: Say, format: Format): string {
  const units = format.list(homeUnitNames);
  const key = position === null ? (units === '' ? 'who' : 'whoFrom') : units === '' ? 'whoIs' : 'whoIsFrom';
  return say(key, { position: inSentence(position ?? ''), units });
}

// "Pædagog", but not "HR-konsulent"
const inSentence = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLocaleLowerCase() + title.slice(1) : title);

function whenLines(shifts: readonly Period[], say: Say, format: Format): string[] {
  const [first, last] = [shifts[0], shifts.at(-1)];
  if (!first || !last || shifts.length <= mostShiftsNamed) return shifts.map((shift) => format.shift(shift));
  return [say('shifts', { count: shifts.length, days: format.daysOf({ start: first.start, end: last.end }) }), say('firstShift', { shift: format.shift(first) })];
}

function firstDayLine({ meetingPlace, introducerName }: LetterFacts, say: Say): string {
  const meets = meetingPlace === '' ? [] : [say('meets', { place: meetingPlace })];
  return [...meets, introducerName === null ? say('nobodyIntroduces') : say('introduces', { introducer: introducerName })].join(' ');
}
