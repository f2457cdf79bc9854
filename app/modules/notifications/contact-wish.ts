export const mailWishes = ['AT_ONCE', 'DAILY', 'NONE'] as const;
export type MailWish = (typeof mailWishes)[number];

/** How a person wants to be told outside the program. */
export interface ContactWishes {
  /** DAILY gathers what asks nothing into one mail a day */
  readonly email: MailWish;
  /** a short SMS when something is asked or a shift falls away */
  readonly sms: boolean;
}

/** Until the person says otherwise. */
export const usualWishes: ContactWishes = { email: 'AT_ONCE', sms: true };
