import type { errors as source } from '../da/errors';

export const errors = {
  required: 'Må fylles ut.',
  invalid: 'Dette kan vi ikke lese. Prøv å skrive det på nytt.',
  choose: 'Velg ett av alternativene.',
  chooseSome: 'Velg minst én.',
  tooShort_one: 'Skriv minst {{count}} tegn.',
  tooShort_other: 'Skriv minst {{count}} tegn.',
  tooLong: 'Teksten er for lang. Det er plass til {{max}} tegn.',
  tooFew_one: 'Det må være minst {{count}}.',
  tooFew_other: 'Det må være minst {{count}}.',
  tooMany: 'Det kan høyst være {{max}}.',
  tooSmall: 'Tallet må være minst {{min}}.',
  tooBig: 'Tallet kan høyst være {{max}}.',
  number: 'Skriv et tall, for eksempel 7.',
  date: 'Skriv en dato, for eksempel 23.11.2026.',
  time: 'Skriv et klokkeslett, for eksempel 07:00.',
  email: 'Skriv en e-postadresse, for eksempel navn@kommune.no.',
  url: 'Skriv en hel adresse som begynner med https.',
  endBeforeStart: 'Slutten må komme etter starten.',
  personalNumber: 'Her står noe som ligner et fødselsnummer. Ta det bort. Ikke skriv hvem det gjelder.',
  sentTwice: 'Skjemaet er allerede sendt. Se om det gikk gjennom før du sender igjen.',
} satisfies typeof source;
