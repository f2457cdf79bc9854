import { fieldError, type FieldErrors } from '~/kernel/field-error';
import type { RecordCheckType } from '~/kernel/vocabulary';
import type { Zone } from '~/kernel/zone';
import { fieldKey, type DraftForm } from './draft-form.schema';
import { mostLines, type NeedLine, type NeedShift, type StoredNeed } from './need';
import type { NeedTexts } from './need.schema';
import { readLines } from './read-lines';
import { readNewShifts, readNewWanted, readWantedNumbers, withNewShifts } from './read-shifts';
import { readTexts, tickedSuggestions } from './read-texts';

export interface DraftFacts {
  readonly zone: Zone;
  /** people of the unit */
  readonly introducerIds: readonly string[];
  readonly competenceKeys: ReadonlySet<string>;
  /** those of the country */
  readonly recordChecks: readonly RecordCheckType[];
  /** those that a new line begins with */
  readonly usualRecordChecks: readonly RecordCheckType[];
  readonly newId: () => string;
}

export interface ReadDraft {
  readonly texts: NeedTexts;
  readonly lines: readonly NeedLine[];
  readonly shifts: readonly NeedShift[];
  readonly errors: FieldErrors;
}

/**
 * Takes the posted form and the draft as stored; gives the draft as it is to be kept, and what was wrong by field. Whatever is readable is kept; a
 * wrong field keeps what it held. Rows are added only when nothing is wrong, so that the form can show again what was typed and be sent again.
 */
export function readDraft(form: DraftForm, stored: StoredNeed, facts: DraftFacts): ReadDraft {
  const before = withoutRemoved(form.press ?? '', stored);
  const { texts, errors: textErrors } = readTexts(form, stored, facts.introducerIds);
  const { lines, errors: lineErrors } = readLines(form, before.lines, facts);
  const { shifts, errors: wantedErrors } = readWantedNumbers(form, before.shifts, lines);
  const added = readNewShifts(form, shifts.length, facts.zone);
  const newWanted = readNewWanted(form, lines);
  const tooManyLines: FieldErrors =
    form.press === 'add-line' && lines.length >= mostLines ? { lines: [fieldError('errors.tooMany', { max: mostLines })] } : {};
  const errors = { ...textErrors, ...lineErrors, ...wantedErrors, ...newWanted.errors, ...added.errors, ...tooManyLines };
  if (Object.keys(errors).length > 0) return { texts, lines, shifts, errors };
  return {
    texts: { ...texts, tasks: [...texts.tasks, ...tickedSuggestions(form, texts.tasks)] },
    lines: form.press === 'add-line' ? [...lines, emptyLine(facts)] : lines,
    shifts: withNewShifts(shifts, added.periods, newWanted.wanted, facts.newId),
    errors,
  };
}

const emptyLine = ({ newId, usualRecordChecks }: DraftFacts): NeedLine => ({
  id: newId(),
  title: '',
  requirements: null,
  wished: [],
  recordChecks: usualRecordChecks,
});

function withoutRemoved(press: string, { lines, shifts }: StoredNeed): { lines: readonly NeedLine[]; shifts: readonly NeedShift[] } {
  return {
    lines: lines.filter(({ id }) => press !== `remove-line.${fieldKey(id)}`),
    shifts: shifts.filter(({ id }) => press !== `remove-shift.${fieldKey(id)}`),
  };
}
