import type { FieldErrors } from '~/kernel/field-error';

/** A refused form as a page gets it back, see `RefusedForm`. */
export interface FormAnswer {
  readonly intent: string;
  readonly errors: FieldErrors;
  readonly values?: unknown;
}

/** What a form starts with: after its own refusal what was typed with the errors, else what is stored. */
export function formState(answer: FormAnswer | undefined, intent: string, stored?: unknown): { readonly values?: unknown; readonly serverErrors?: FieldErrors } {
  return answer?.intent === intent ? { values: answer.values, serverErrors: answer.errors } : { values: stored };
}
