import { z } from 'zod';
import type { FieldErrors } from '~/kernel/field-error';
import { freeText } from '~/kernel/free-text';
import { recordCheckTypes, type RecordCheckType } from '~/kernel/vocabulary';
import { fieldKey, type DraftForm, type LineForm } from './draft-form.schema';
import type { NeedLine } from './need';
import type { RequirementGroup } from './need.schema';
import { readField } from './read-field';

const titleSchema = freeText({ max: 60 });
const mostGroups = 6;
const mostKeys = 30;

/** What the catalogue and the country allow on a line. */
export interface LineFacts {
  readonly competenceKeys: ReadonlySet<string>;
  readonly recordChecks: readonly RecordCheckType[];
}

/** Takes the form and the lines before; gives each line as the form says it, unreadable parts as they were, and the errors by field. */
export function readLines(form: DraftForm, before: readonly NeedLine[], facts: LineFacts): { lines: NeedLine[]; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const lines = before.map((line) => {
    const key = fieldKey(line.id);
    const typed = form.lines?.[key];
    return typed ? readLine(typed, line, `lines.${key}`, facts, errors) : line;
  });
  return { lines, errors };
}

function readLine(typed: LineForm, line: NeedLine, path: string, facts: LineFacts, errors: FieldErrors): NeedLine {
  const keys = z.array(z.string().refine((key) => facts.competenceKeys.has(key), { error: 'errors.choose' })).max(mostKeys);
  const checks = z.array(z.enum(recordCheckTypes).refine((type) => facts.recordChecks.includes(type), { error: 'errors.choose' }));
  const groups = (typed.groups ?? []).slice(0, mostGroups).map((group, index): RequirementGroup => {
    const anyOf = readField(keys, group.anyOf, `${path}.groups.${index}.anyOf`, line.requirements?.[index]?.anyOf.slice() ?? [], errors);
    return { anyOf: [...new Set(anyOf)], authorisedOnly: group.authorisedOnly === 'on' };
  });
  return {
    ...line,
    title: readField(titleSchema, typed.title, `${path}.title`, line.title, errors),
    requirements: requirementsOf(
      typed.anyone === 'on',
      groups.filter(({ anyOf }) => anyOf.length > 0),
      line,
    ),
    wished: [...new Set(readField(keys, typed.wished, `${path}.wished`, [...line.wished], errors))],
    recordChecks: [...new Set(readField(checks, typed.recordChecks, `${path}.recordChecks`, [...line.recordChecks], errors))],
  };
}

/** "Anyone" and demands can't both hold: what was changed last is what was meant. */
function requirementsOf(anyone: boolean, groups: RequirementGroup[], before: NeedLine): RequirementGroup[] | null {
  if (!anyone) return groups.length > 0 ? groups : null;
  const wasAnyone = before.requirements !== null && before.requirements.length === 0;
  return wasAnyone ? groups : [];
}
