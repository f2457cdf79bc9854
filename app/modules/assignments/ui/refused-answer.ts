import type { FieldErrors } from '~/kernel/field-error';
import type { TextKey } from '~/kernel/text-key';

/** A refused form as a page gets it back. */
export interface RefusedAnswer {
  readonly intent: string;
  readonly errors: FieldErrors;
  readonly refused: TextKey | null;
  /** places with a `needId` are links */
  readonly alternatives: readonly TextKey[];
  readonly values?: unknown;
}
