import type { TFunction } from 'i18next';

/** A stored reason: a code of ours in words, or the words that were given. */
export const reasonText = (t: TFunction, reason: string): string =>
  /^[A-Z_]+$/.test(reason) ? t(`loans.reason.${reason}`, { defaultValue: reason }) : reason;
