import { z } from 'zod';

// Exactly six digits, at most one mark between, then four (Danish) or five (Norwegian), and no digit or plus sign outside.
const shaped = /(?<![\d+])(\d{2})(\d{2})(\d{2})[-. ]?(\d{4,5})(?!\d)/g;
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDate = (day: number, month: number): boolean => day >= 1 && day <= (daysOfMonth[month - 1] ?? 0);

// a replacement number adds 60 to the day (CPR-kontoret, "erstatningspersonnummer")
const isDanish = (day: number, month: number): boolean => isDate(day, month) || isDate(day - 60, month);

// a D-number adds 40 to the day, a help number 40 to the month, a test number 80 (Skatteetaten, folkeregisteret)
const isNorwegian = (day: number, month: number): boolean =>
  [0, 40].some((addedToDay) => [0, 40, 65, 80].some((addedToMonth) => isDate(day - addedToDay, month - addedToMonth)));

/** Whether the text holds what reads as a CPR number or a fødselsnummer. Phone numbers have another shape. */
export function containsPersonalNumber(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Dash}/gu, '-')
    .replace(/\s/g, ' ');
  return [...plain.matchAll(shaped)].some(([, day, month, , end]) => (end?.length === 4 ? isDanish : isNorwegian)(Number(day), Number(month)));
}

// everything invisible but line breaks and tabs; they hide what a text says from whoever searches it
const invisible = /[^\P{C}\n\t]/gu;

/** One way to write line breaks, nothing invisible, no blank ends. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(invisible, '').trim();

/**
 * What people write freely: cleaned, at most `max` characters, and without anybody's personal number (design rule 9).
 * `required` refuses the empty text.
 */
export function freeText({ max, required = false }: { readonly max: number; readonly required?: boolean }) {
  return z
    .string()
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(required ? 1 : 0)
        .max(max)
        .refine((text) => !containsPersonalNumber(text), { error: 'errors.personalNumber' }),
    );
}
