import type { FieldErrors } from '~/kernel/field-error';
import type { TextKey } from '~/kernel/text-key';

/** A refused form as a page gets it back. */
export interface RefusedAct {
  readonly intent: string;
  readonly errors: FieldErrors;
  readonly refused: TextKey | null;
  readonly values?: unknown;
}

/** Acts whose forms are a button and nothing more: their refusal stands above the list. */
export const plainActs: readonly string[] = ['tick', 'untick', 'takeOver'];
