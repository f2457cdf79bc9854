import { labelOf } from '../labels';
import type { Note } from '../notes';
import type { RankingCriterionName } from '../ranking';
import type { Telling } from './reason-values';

/** What speaks for a person, as one line. */
export function noteText(note: Note, { t, format, labels }: Pick<Telling, 't' | 'format' | 'labels'>): string {
  const label = (key: string) => labelOf(labels, key, format.language);
  switch (note.code) {
    case 'VERIFIED':
      return t('matching.note.VERIFIED', { competence: label(note.competence), on: note.on ? format.date(note.on) : '' });
    case 'INTRODUCED':
      return t('matching.note.INTRODUCED', { on: format.date(note.on) });
    case 'TASKS_LIFTED':
      return t(`matching.note.TASKS_LIFTED_${note.how}`, { hours: format.hours(note.hoursPerWeek ?? 0) });
    case 'PRACTISED':
      return t(`matching.note.PRACTISED${whenOf(note.year, format.today)}`, { context: note.comfort ?? undefined, year: note.year });
    case 'WISHED':
      return t('matching.note.WISHED', { competences: format.list(note.competences.map(label)) });
    case 'GLADLY':
      return t('matching.note.GLADLY');
    case 'NEAR':
      return t(`matching.note.NEAR_${note.nearness}`);
  }
}

function whenOf(year: number | null, today: string): string {
  if (year === null) return '_UNKNOWN';
  return year === yearOf(today) ? '_NOW' : '';
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

// practised long ago is worth a thought, not a reason against
const longAgoYears = 5;

/** Whether a note asks the receiver to think ahead: then it carries the warning's mark. */
export const asksForCare = (note: Note, today: string): boolean =>
  note.code === 'PRACTISED' && (note.comfort === 'WITH_COLLEAGUE' || note.year === null || yearOf(today) - note.year > longAgoYears);

/** Why somebody stands below the person above them. */
export const afterText = (after: RankingCriterionName, { t }: Pick<Telling, 't'>): string => t(`matching.after.${after}`);
