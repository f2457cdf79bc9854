import type { z } from 'zod';
import { fieldError, parseFieldError } from './field-error';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];
type Issue = z.core.$ZodIssue | RawIssue;

/** What a schema found wrong, as a coded text in our own words; a text that the schema itself gave stays. */
export function textOfIssue(issue: Issue): string {
  return issue.message && parseFieldError(issue.message) ? issue.message : textByCode(issue);
}

/** Given to a parse so that form and action say the same about an issue. */
export const fieldErrorMap: z.core.$ZodErrorMap = (issue) => textByCode(issue);

function textByCode(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return textOfType(issue);
    case 'invalid_value':
      return 'errors.choose';
    case 'too_small':
      return textOfSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return textOfBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return textOfFormat(issue.format);
    default:
      return 'errors.invalid';
  }
}

function textOfType(issue: { readonly expected: string; readonly input?: unknown; readonly message?: string | undefined }): string {
  const isEmpty = issue.input === undefined || issue.input === null || issue.input === '';
  const isMarkedNaN = Number.isNaN(issue.input) || issue.message?.endsWith('NaN') === true;
  if (isEmpty && !isMarkedNaN) return 'errors.required';
  if (issue.expected === 'number' || issue.expected === 'int') return 'errors.number';
  return issue.expected === 'date' ? 'errors.date' : 'errors.invalid';
}

function textOfSmall(origin: string, min: number): string {
  if (origin === 'string') return min <= 1 ? 'errors.required' : fieldError('errors.tooShort', { count: min });
  if (origin === 'array' || origin === 'set') return min <= 1 ? 'errors.chooseSome' : fieldError('errors.tooFew', { count: min });
  return fieldError('errors.tooSmall', { min });
}

function textOfBig(origin: string, max: number): string {
  if (origin === 'string') return fieldError('errors.tooLong', { max });
  if (origin === 'array' || origin === 'set') return fieldError('errors.tooMany', { max });
  return fieldError('errors.tooBig', { max });
}

const byFormat: Readonly<Record<string, string>> = {
  email: 'errors.email',
  date: 'errors.date',
  datetime: 'errors.date',
  time: 'errors.time',
  url: 'errors.url',
};

const textOfFormat = (format: string): string => byFormat[format] ?? 'errors.invalid';
