import Papa from 'papaparse';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Instant, IsoDate } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import { clockTimeAt, dateAt, type Zone } from '~/kernel/zone';

interface ColumnHead {
  readonly header: string;
  /** in characters; text that is wider wraps */
  readonly width: number;
}

type ColumnOf<Row, Kind extends string, Value> = ColumnHead & { readonly kind: Kind; readonly value: (row: Row) => Value | null };

/** A number is given with the decimals to show; an instant is written as the clock of the sheet's zone showed. */
export type SheetColumn<Row> =
  | ColumnOf<Row, 'text', string>
  | (ColumnOf<Row, 'number', number> & { readonly decimals: number })
  | ColumnOf<Row, 'date', IsoDate>
  | ColumnOf<Row, 'dateTime', Instant>;

/** One table for a file that leaves the program, in the order of its rows. */
export interface Sheet<Row> {
  /** of the tab in Excel; cut and cleaned to what Excel allows */
  readonly name: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
  /** lines below an empty row: who made it, when, with which filter */
  readonly foot: readonly string[];
  readonly language: Language;
  readonly zone: Zone;
}

/** What Excel keeps of a text in one cell. */
const longestCell = 32_767;

const dateFormats: Readonly<Record<Language, string>> = { da: 'dd-mm-yyyy', nb: 'dd.mm.yyyy', en: 'yyyy-mm-dd' };

/** An .xlsx file: a bold frozen header, widths, real date and number cells, and texts that stay texts whatever they begin with. */
export async function toXlsx<Row>(sheet: Sheet<Row>): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, rows, foot, name } = sheet;
  const heads = columns.map(({ header }): Cell => ({ ...textCell(header), fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#E8E6DF' }));
  const body = rows.map((row) => columns.map((column) => xlsxCell(column, row, sheet)));
  const lines = foot.map((line) => [textCell(line)]);
  const data = [heads, ...body, ...(lines.length > 0 ? [[null], ...lines] : [])];
  const options = { sheet: sheetName(name), stickyRowsCount: 1, columns: columns.map(({ width }) => ({ width })), orientation: 'landscape' as const };
  return new Uint8Array(await (await writeExcelFile(data, options)).toBuffer());
}

/**
 * A .csv file as Excel in Denmark and Norway opens it: semicolons, UTF-8 with its mark, CRLF, decimal comma. Dates are yyyy-mm-dd: Excel reads
 * that as a date in every language, where 05-06-2026 changes day with the reader's settings. Texts that Excel would run are defused.
 */
export function toCsv<Row>({ columns, rows, foot, zone }: Sheet<Row>): string {
  const body = rows.map((row) => columns.map((column) => csvCell(column, row, zone)));
  const lines = foot.length > 0 ? [[''], ...foot.map((line) => [defused(line)])] : [];
  return `\uFEFF${Papa.unparse([columns.map(({ header }) => defused(header)), ...body, ...lines], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

/** Text that a spreadsheet shows and never runs: an apostrophe before what would begin a formula (OWASP, CSV injection). */
export function defused(text: string): string {
  const clean = readable(text);
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(clean) ? `'${clean}` : clean;
}

/** Without characters that neither file can hold, and no longer than a cell. */
const readable = (text: string): string => text.slice(0, longestCell).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');

const textCell = (text: string): Cell => ({ type: String, value: readable(text) });

function xlsxCell<Row>(column: SheetColumn<Row>, row: Row, { language, zone }: Pick<Sheet<Row>, 'language' | 'zone'>): Cell {
  const top = { alignVertical: 'top' as const };
  switch (column.kind) {
    case 'text': {
      const text = column.value(row);
      return text === null || text === '' ? null : { type: String, value: readable(text), wrap: true, ...top };
    }
    case 'number': {
      const number = column.value(row);
      return number === null ? null : { type: Number, value: number, format: column.decimals === 0 ? '0' : `0.${'0'.repeat(column.decimals)}`, ...top };
    }
    case 'date': {
      const date = column.value(row);
      return date === null ? null : { type: Date, value: new Date(`${date}T00:00:00Z`), format: dateFormats[language], align: 'left', ...top };
    }
    case 'dateTime': {
      const at = column.value(row);
      return at === null ? null : { type: Date, value: new Date(`${wallClock(at, zone, 'T')}:00Z`), format: `${dateFormats[language]} hh:mm`, align: 'left', ...top };
    }
  }
}

function csvCell<Row>(column: SheetColumn<Row>, row: Row, zone: Zone): string {
  switch (column.kind) {
    case 'text':
      return defused(column.value(row) ?? '');
    case 'number':
      return column.value(row)?.toFixed(column.decimals).replace('.', ',') ?? '';
    case 'date':
      return column.value(row) ?? '';
    case 'dateTime': {
      const at = column.value(row);
      return at === null ? '' : wallClock(at, zone, ' ');
    }
  }
}

// a spreadsheet knows no zones: its dates are what the clock on the wall showed
const wallClock = (at: Instant, zone: Zone, between: 'T' | ' '): string => `${dateAt(at, zone)}${between}${clockTimeAt(at, zone)}`;

/** Excel refuses empty names, some characters, a quote at either end, and more than 31 letters. */
const sheetName = (name: string): string => readable(name).replace(/[[\]/\\:*?]+/g, ' ').trim().slice(0, 31).replace(/^'+|'+$/g, '').trim() || 'Jobbanken';
