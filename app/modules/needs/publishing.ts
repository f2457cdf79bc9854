import { fieldError, type FieldErrors } from '~/kernel/field-error';
import type { Instant } from '~/kernel/time';
import { fewestTasks, isInForce, type NeedShift, type StoredNeed } from './need';
import { fieldKey } from './draft-form.schema';

export interface PublishingFacts {
  readonly now: Instant;
  /** the introducer is set, works there, and has not declined */
  readonly introducerIsThere: boolean;
  readonly introducerDeclined: boolean;
}

const wantsAnybody = ({ wanted }: NeedShift): boolean => Object.values(wanted).some((count) => count > 0);

/** The lines that somebody is wanted on; the others are left out of what is published. */
export const linesWanted = (need: Pick<StoredNeed, 'lines' | 'shifts'>): StoredNeed['lines'] =>
  need.lines.filter(({ id }) => need.shifts.some((shift) => isInForce(shift) && (shift.wanted[id] ?? 0) > 0));

/** A draft as it is published: without lines and shifts that want nobody. */
export function withWantedOnly<Need extends StoredNeed>(need: Need): Need {
  const lines = linesWanted(need);
  const shifts = need.shifts.filter((shift) => isInForce(shift) && lines.some(({ id }) => (shift.wanted[id] ?? 0) > 0));
  return { ...need, lines, shifts };
}

/**
 * Takes a draft; gives what is missing before it can be published, by the name of its field in the draft's form; empty when nothing is
 * (design part 1: concrete tasks, a contact, a meeting place and a person who introduces; part 4.5).
 */
export function missingForPublishing(need: StoredNeed, { now, introducerIsThere, introducerDeclined }: PublishingFacts): FieldErrors {
  const missing: FieldErrors = {};
  const miss = (path: string, text: string, isMissing: boolean): void => {
    if (isMissing) missing[path] = [text];
  };
  miss('title', 'needs.missing.title', need.title === '');
  miss('tasks', fieldError('needs.missing.tasks', { count: fewestTasks - need.tasks.length, least: fewestTasks }), need.tasks.length < fewestTasks);
  const lines = linesWanted(need);
  const checked = lines.length > 0 ? lines : need.lines;
  miss('lines', 'needs.missing.lines', need.lines.length === 0);
  for (const line of checked) {
    miss(`lines.${fieldKey(line.id)}.title`, 'needs.missing.lineTitle', line.title === '');
    miss(`lines.${fieldKey(line.id)}.anyone`, 'needs.missing.requirement', line.requirements === null);
  }
  const wanted = need.shifts.filter((shift) => isInForce(shift) && wantsAnybody(shift));
  miss('shifts', need.shifts.length === 0 ? 'needs.missing.shifts' : 'needs.missing.wanted', wanted.length === 0);
  for (const shift of wanted) miss(`shifts.${fieldKey(shift.id)}`, 'needs.missing.past', shift.period.start <= now);
  miss('meetingPlace', 'needs.missing.meetingPlace', need.meetingPlace === '');
  miss(
    'introducerId',
    introducerDeclined ? 'needs.missing.introducerDeclined' : 'needs.missing.introducer',
    !introducerIsThere || introducerDeclined,
  );
  miss('contactName', 'needs.missing.contactName', need.contactName === '');
  miss('contactPhone', 'needs.missing.contactPhone', need.contactPhone === '');
  return missing;
}
