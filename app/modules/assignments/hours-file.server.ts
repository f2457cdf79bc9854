import { i18nOf } from '~/i18n/texts-of.server';
import { formatDateTime, formatDayRange } from '~/i18n/format';
import { fold } from '~/kernel/fold';
import type { IsoDate } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { readUnitNames } from '~/modules/access/unit-names.queries.server';
import { recordLook } from '~/modules/audit/audit.commands.server';
import { maySeeUnit } from '~/modules/availability/unit.policy';
import { fileResponse } from '~/platform/file-response.server';
import { toCsv, toXlsx, type Sheet } from '~/platform/spreadsheet.server';
import { sumsBy } from './hours-lent';
import { readHoursLent, type HoursOfUnit, type HoursRow } from './hours-lent.queries.server';
import { daysChosen } from './hours-lent.schema';

/** A line of the file: one loan's hours, or a sum when it names no person. */
interface FileRow extends Partial<HoursRow> {
  readonly direction: 'out' | 'in';
  readonly what: string;
  readonly hours: number;
}

/**
 * A unit's hours lent as a file, in the days of the address; null when there is no such unit or the actor may not see it. Leaves one audit row with the
 * people in it (design part 4, rule 10).
 */
export async function hoursFile(context: SignedInContext, unitId: string, kind: 'xlsx' | 'csv'): Promise<Response | null> {
  const { db, actor, now, municipality, url } = context;
  const unitName = maySeeUnit(actor, unitId) ? (await readUnitNames(db, [unitId])).get(unitId) : undefined;
  if (unitName === undefined) return null;
  const hours = await readHoursLent(context, unitId, daysChosen(url.searchParams, now, municipality.zone));
  const personIds = [...hours.out, ...hours.in].map((row) => row.personId);
  await recordLook(db, { actorId: actor.personId, action: 'unit.hoursExport', subject: 'Unit', subjectId: unitId, personIds, fields: ['from', 'to'] }, now);
  const sheet = sheetOf(context, unitName, hours);
  const name = `${sheet.name}-${fold(unitName)}-${hours.from}-${hours.to}`;
  return fileResponse(kind === 'xlsx' ? await toXlsx(sheet) : toCsv(sheet), name, kind);
}

function sheetOf({ actor, now, municipality, language }: SignedInContext, unitName: string, hours: HoursOfUnit): Sheet<FileRow> {
  const { t } = i18nOf(language);
  const format = { language, zone: municipality.zone, today: dateAt(now, municipality.zone) };
  const text = (header: string, width: number, value: (row: FileRow) => string | undefined) => ({ kind: 'text' as const, header: t(`units.hours.${header}`), width, value: (row: FileRow) => value(row) ?? null });
  const day = (header: string, value: (row: FileRow) => IsoDate | undefined) => ({ kind: 'date' as const, header: t(`units.hours.${header}`), width: 12, value: (row: FileRow) => value(row) ?? null });
  return {
    name: t('units.hours.sheet'),
    columns: [
      text('direction', 10, (row) => t(`units.hours.${row.direction}Short`)),
      text('what', 30, (row) => row.what),
      text('position', 24, (row) => row.position),
      text('agreement', 20, (row) => row.agreementArea),
      text('fromUnit', 26, (row) => row.fromUnit),
      text('outUnit', 26, (row) => row.toUnit),
      text('need', 30, (row) => row.need),
      day('first', (row) => row.first),
      day('last', (row) => row.last),
      { kind: 'number', header: t('units.hours.shifts'), width: 8, decimals: 0, value: (row) => row.shifts ?? null },
      { kind: 'number', header: t('units.hours.hours'), width: 10, decimals: 2, value: (row) => row.hours },
    ],
    rows: [...linesOf('out', hours.out, (row) => row.fromUnit, t), ...linesOf('in', hours.in, (row) => row.toUnit, t)],
    foot: [
      t('units.hours.footWhat', { unit: unitName, days: formatDayRange(hours.from, hours.to, format) }),
      t('units.hours.footWho', { name: actor.name, when: formatDateTime(now, format) }),
    ],
    language,
    zone: municipality.zone,
  };
}

type T = (key: string, params?: Readonly<Record<string, string>>) => string;

function linesOf(direction: FileRow['direction'], rows: readonly HoursRow[], ownUnit: (row: HoursRow) => string, t: T): FileRow[] {
  const units = sumsBy(rows, ownUnit);
  const sums = units.length > 1 ? units.map(({ key, hours }) => ({ direction, what: t('units.hours.sumFor', { unit: key }), hours })) : [];
  const all = rows.reduce((sum, row) => sum + row.hours, 0);
  return [...rows.map((row) => ({ ...row, direction, what: row.name })), ...sums, { direction, what: t('units.hours.total'), hours: all }];
}
