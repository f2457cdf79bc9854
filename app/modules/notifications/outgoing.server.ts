import type { Instant } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import type { Reader } from '~/platform/database.server';
import type { MessageWorth } from './message';

/** A message that is to leave the program; `data` holds ids. */
export interface OutgoingMessage {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly data: unknown;
  readonly createdAt: Instant;
}

export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly attachment?: { readonly name: string; readonly type: string; readonly content: string };
}

/** What the modules above register: this module knows neither what a message is about nor what it says. */
export interface MessageTexts {
  /** By the message's id; one that is left out is always worth sending. */
  worthOf(db: Reader, messages: readonly OutgoingMessage[], now: Instant): Promise<Map<string, MessageWorth>>;
  /** One mail for one message or for a day's; never empty. */
  mailOf(messages: readonly OutgoingMessage[], language: Language, now: Instant): Promise<WrittenMail>;
  smsOf(message: OutgoingMessage, language: Language, now: Instant): Promise<string>;
}

/** The ways out; null is a way that this installation does not have. They throw when the message was not taken. */
export interface WaysOut {
  readonly mail: ((mail: WrittenMail & { readonly id: string; readonly to: string; readonly personId: string }) => Promise<void>) | null;
  readonly sms: ((sms: { readonly id: string; readonly to: string; readonly personId: string; readonly text: string }) => Promise<void>) | null;
  /** a number as it is written by hand, in the gateway's form; null when it is none */
  readonly phoneAddress: (written: string) => string | null;
}
