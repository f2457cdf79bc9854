import type { errors as source } from '../da/errors';

export const errors = {
  required: 'Please fill this in.',
  invalid: 'We cannot read this. Please write it again.',
  choose: 'Choose one of the options.',
  chooseSome: 'Choose at least one.',
  tooShort_one: 'Write at least {{count}} character.',
  tooShort_other: 'Write at least {{count}} characters.',
  tooLong: 'The text is too long. There is room for {{max}} characters.',
  tooFew_one: 'There must be at least {{count}}.',
  tooFew_other: 'There must be at least {{count}}.',
  tooMany: 'There can be at most {{max}}.',
  tooSmall: 'The number must be at least {{min}}.',
  tooBig: 'The number can be at most {{max}}.',
  number: 'Write a number, for example 7.',
  date: 'Write a date, for example 23.11.2026.',
  time: 'Write a time, for example 07:00.',
  email: 'Write an e-mail address, for example name@kommune.dk.',
  url: 'Write a full address that begins with https.',
  endBeforeStart: 'The end must come after the start.',
  personalNumber: 'This holds what looks like a personal identity number. Take it out. Don’t write whom it is about.',
  sentTwice: 'The form has been sent already. See whether it went through before you send it again.',
} satisfies typeof source;
