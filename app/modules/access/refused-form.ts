import { fieldError, type FieldErrors } from '~/kernel/field-error';

/** What an action answers when it refuses; see form-action.server.ts. */
interface Refused {
  readonly intent: string;
  readonly errors: FieldErrors;
  readonly refused: { readonly key: string; readonly params?: Readonly<Record<string, string | number>> } | null;
  readonly values?: unknown;
}

/** Takes an action's answer and a form's intent; gives what that form shows again: errors by path ("" the form as a whole) and what was typed. */
export function refusalOf(answer: Refused | undefined, intent: string): { serverErrors?: FieldErrors; values?: unknown } {
  if (answer?.intent !== intent) return {};
  const { errors, refused, values } = answer;
  const text = refused && fieldError(refused.key, refused.params);
  // what stands at a field is not said of the form once more
  const isAtField = text !== null && Object.values(errors).some((texts) => texts.includes(text));
  return { serverErrors: text === null || isAtField ? errors : { ...errors, '': [text] }, values };
}
