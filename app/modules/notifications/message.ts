import type { Instant } from '~/kernel/time';

/** What a person is to be told. `data` holds ids, numbers and codes, never names or free text (design rule 10). */
export interface Notice {
  readonly personId: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
  /** it asks something, or takes something away, that cannot wait for a mailbox: an SMS goes out as well */
  readonly bySms?: boolean;
  /** what it may be told of only once, however often a job runs: the same words for the same person are the same message */
  readonly once?: string;
}

/** What a kind of message knows of its own worth. */
export interface MessageWorth {
  readonly isObsolete: boolean;
  readonly isQuestion: boolean;
  /** a deadline or the start of a shift; null when time does not matter to it */
  readonly urgentAt: Instant | null;
}
