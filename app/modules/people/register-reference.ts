import type { Country } from '~/kernel/vocabulary';

/** A public register of authorised health personnel (domain A1). */
export interface PublicRegister {
  /** where anybody may look a person up */
  readonly lookUpAt: string;
  /** what its numbers look like */
  readonly shape: RegExp;
  /** stand-ins that the register hands out to nobody */
  readonly substitutes: readonly string[];
}

// DK: five consonants, Y and digits (dk-core-authorization-identifier of HL7 Denmark); NO: HPR-nummer, seven to nine digits seen, older ones shorter.
export const publicRegisters: Readonly<Record<Country, PublicRegister>> = {
  DK: { lookUpAt: 'https://autregweb.sst.dk', shape: /^[B-DF-HJ-NP-TV-Z0-9]{5}$/, substitutes: ['09YM8', '09YM9', '09YMB'] },
  NO: { lookUpAt: 'https://register.helsedirektoratet.no/hpr', shape: /^\d{5,9}$/, substitutes: [] },
};

/** As the register writes it: capital letters, without the blanks people copy along. */
export const cleanReference = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/** Takes a cleaned reference; gives null when it can be one of the country's register, else what is wrong with it. */
export function problemOfReference(reference: string, country: Country): 'SHAPE' | 'SUBSTITUTE' | null {
  const { shape, substitutes } = publicRegisters[country];
  if (!shape.test(reference)) return 'SHAPE';
  return substitutes.includes(reference) ? 'SUBSTITUTE' : null;
}
