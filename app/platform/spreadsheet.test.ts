import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { defused, toCsv, toXlsx, type Sheet } from './spreadsheet.server';

interface Loan {
  readonly name: string;
  readonly hours: number | null;
  readonly from: string | null;
  readonly askedAt: number | null;
}

const sheetOf = (rows: readonly Loan[], foot: readonly string[] = []): Sheet<Loan> => ({
  name: 'Timer: udlånt / uge 48',
  columns: [
    { kind: 'text', header: 'Navn', width: 30, value: ({ name }) => name },
    { kind: 'number', header: 'Timer', width: 8, decimals: 2, value: ({ hours }) => hours },
    { kind: 'date', header: 'Fra', width: 12, value: ({ from }) => from },
    { kind: 'dateTime', header: 'Spurgt', width: 18, value: ({ askedAt }) => askedAt },
  ],
  rows,
  foot,
  language: 'da',
  zone: 'Europe/Copenhagen',
});
const row = (name: string): Loan => ({ name, hours: null, from: null, askedAt: null });

/** noon on a summer day, when Copenhagen is two hours ahead of UTC */
const loan: Loan = { name: 'Aagaard, Åse; "Ærø"', hours: -7.5, from: '2026-06-05', askedAt: Date.UTC(2026, 5, 5, 10, 30) };
const hostile = ['=1+1', '+45 12', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =cmd', '＝1+1', '=HYPERLINK("http://x";"y")'];

const readCsv = (text: string): string[][] => Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';' }).data;
const readSheet = async (sheet: Sheet<Loan>) => (await readExcelFile(Buffer.from(await toXlsx(sheet))))[0];

describe('a .csv file', () => {
  it('begins with the mark that tells Excel the letters, and uses semicolons, CRLF and decimal commas', () => {
    const text = toCsv(sheetOf([loan]));
    expect(text).toBe('\uFEFFNavn;Timer;Fra;Spurgt\r\n"Aagaard, Åse; ""Ærø""";-7,50;2026-06-05;2026-06-05 12:30\r\n');
  });

  it('says who made it below an empty row', () => {
    expect(readCsv(toCsv(sheetOf([loan], ['Hentet af Maja', '=1+1']))).slice(2, 5)).toEqual([[''], ['Hentet af Maja'], ["'=1+1"]]);
  });

  it.each(hostile)('defuses %j', (name) => {
    expect(readCsv(toCsv(sheetOf([row(name)])))[1]?.[0]).toBe(`'${name}`);
  });

  it('keeps a line break within its cell', () => {
    expect(readCsv(toCsv(sheetOf([row('first\r\nsecond')])))[1]?.[0]).toBe('first\r\nsecond');
  });

  it('leaves harmless text as it is', () => {
    for (const text of ['–', '12 34 56 78', 'a=b', "'n", '']) expect(defused(text)).toBe(text);
  });
});

describe('an .xlsx file', () => {
  it('holds real dates and numbers, the clock as it was on the wall', async () => {
    const read = await readSheet(sheetOf([loan]));
    const [heads, cells] = read?.data ?? [];
    expect(heads).toEqual(['Navn', 'Timer', 'Fra', 'Spurgt']);
    expect(cells?.slice(0, 3)).toEqual(['Aagaard, Åse; "Ærø"', -7.5, new Date('2026-06-05T00:00:00Z')]);
    // a part of a day is a fraction, so the last millisecond may be lost
    expect(Math.abs(Number(cells?.[3]) - Date.UTC(2026, 5, 5, 12, 30))).toBeLessThan(2);
  });

  it('names its tab as Excel allows', async () => {
    expect((await readSheet(sheetOf([loan])))?.sheet).toBe('Timer  udlånt   uge 48');
    expect((await readSheet({ ...sheetOf([loan]), name: '[]' }))?.sheet).toBe('Jobbanken');
  });

  it('says who made it below an empty row', async () => {
    const read = await readSheet(sheetOf([loan], ['Hentet af Maja']));
    expect(read?.data.slice(2)).toEqual([
      [null, null, null, null],
      ['Hentet af Maja', null, null, null],
    ]);
  });

  it('keeps what looks like a formula as text', async () => {
    const read = await readSheet(sheetOf(hostile.map(row)));
    expect(read?.data.slice(1).map(([name]) => String(name).trim())).toEqual(hostile.map((name) => name.trim()));
  });

  it('can be opened whatever somebody typed', async () => {
    const read = await readSheet(sheetOf([row('a\u0000b\u000Bc\uD800d<&>]]>'), row('x'.repeat(40_000))]));
    expect(read?.data[1]?.[0]).toBe('abcd<&>]]>');
    expect(String(read?.data[2]?.[0])).toHaveLength(32_767);
  });
});
