import { describe, expect, test } from 'vitest';
import { cleanText, containsPersonalNumber, freeText } from './free-text';
import { flattenZodError } from './form-data';
import { parseOptions } from './parse-form';

// built at run time, so that no line here reads as somebody's number
const number = (day: number, month: number, year: string, between: string, end: string): string =>
  `${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}${year}${between}${end}`;

describe('containsPersonalNumber', () => {
  test.each(['-', ' ', '', '.', '–', '\u00a0'])('sees a Danish number written with "%s" between', (between) => {
    expect(containsPersonalNumber(`Beboer ${number(31, 12, '48', between, '0000')}, stue 4`)).toBe(true);
  });

  test('sees a replacement number, with 60 added to the day', () => {
    expect(containsPersonalNumber(number(71, 10, '48', '-', '0000'))).toBe(true);
  });

  test.each([
    [29, 2],
    [41 + 20, 2],
    [15, 52],
    [15, 81],
  ])('sees a Norwegian number whose day reads %d and month %d', (day, month) => {
    expect(containsPersonalNumber(`Fnr. ${number(day, month, '48', '', '00000')}`)).toBe(true);
    expect(containsPersonalNumber(`Fnr. ${number(day, month, '48', ' ', '00000')}`)).toBe(true);
  });

  test.each([
    'Ring 12 34 56 03',
    'Ring 12345603 eller +45 12345603',
    'Ring +4512345603 og 004512345603',
    'Tlf. +47 123 45 678, +4712345678',
    'Sag 20261123-0001',
    number(32, 12, '48', '-', '0000'),
    number(30, 2, '48', '-', '0000'),
    number(15, 13, '48', '-', '0000'),
    `1${number(15, 12, '48', '-', '0000')}`,
    `${number(15, 12, '48', '-', '0000')}00`,
    'EAN 5798000123456',
    'Den 23.11.2026 kl. 07:00-15:00',
    '',
  ])('lets "%s" be', (text) => {
    expect(containsPersonalNumber(text)).toBe(false);
  });
});

test('cleanText keeps line breaks and takes what nobody sees', () => {
  expect(cleanText('  en\r\nto\u0000\u200b\u202e tre\t ')).toBe('en\nto tre');
});

describe('freeText', () => {
  const errorsOf = (text: unknown, options: { max: number; required?: boolean }) => {
    const parsed = freeText(options).safeParse(text, parseOptions);
    return parsed.success ? parsed.data : flattenZodError(parsed.error)[''];
  };

  test('cleans before it counts', () => {
    expect(errorsOf(' abc ', { max: 3 })).toBe('abc');
    expect(errorsOf('abcd', { max: 3 })).toEqual(['errors.tooLong {"max":3}']);
  });

  test('takes the empty text unless it is required', () => {
    expect(errorsOf('  ', { max: 3 })).toBe('');
    expect(errorsOf('  ', { max: 3, required: true })).toEqual(['errors.required']);
  });

  test('names a personal number as what it is', () => {
    expect(errorsOf(`Se ${number(1, 1, '48', '-', '0000')}`, { max: 100 })).toEqual(['errors.personalNumber']);
  });
});
