import type { Instant } from '~/kernel/time';
import type { Municipality } from '~/modules/access/municipality';
import type { Reader } from '~/platform/database.server';
import { chooseShifts, type ChosenShifts } from './choose-shifts';
import { contextOf } from './context';
import { evaluate, type Evaluation } from './evaluate';
import { loadPeopleFacts } from './facts.queries.server';
import { loadLinesFacts, spanOf, type LoadedLine } from './line-facts.queries.server';
import type { Moment } from './reason';

export interface PersonOnLine extends LoadedLine {
  /** of the shifts asked about together, private reasons included */
  readonly evaluation: Evaluation;
  /** which of them go together, and what blocks the others */
  readonly chosen: ChosenShifts;
}

interface Asked {
  readonly personId: string;
  readonly now: Instant;
  readonly moment: Moment;
  readonly municipality: Municipality;
  /** true (the default) when the person has said yes or is saying it; false when somebody else begins */
  readonly ownYes?: boolean;
}

/**
 * One person on some shifts of one line (all that are not over when `shiftIds` is left out); also inside a transaction. Null when the line or
 * the person is unknown, or a shift is not one of the line's. The reasons hold the person's private ones: use `toldToOthers` for anybody else.
 */
export async function evaluateForPerson(db: Reader, asked: Asked & { readonly lineId: string; readonly shiftIds?: readonly string[] }): Promise<PersonOnLine | null> {
  const [loaded] = await loadLinesFacts(db, [asked.lineId], asked.now);
  if (!loaded) return null;
  const { shiftIds } = asked;
  const shifts = shiftIds ? loaded.shifts.filter((shift) => shiftIds.includes(shift.id)) : loaded.shifts;
  if (shiftIds && shifts.length !== new Set(shiftIds).size) return null;
  const [found] = await onLines(db, asked, [{ ...loaded, shifts }]);
  return found ?? null;
}

/** One person on many lines, for a list of needs: a constant number of queries. By line id; unknown lines are left out, an unknown person gives none. */
export async function evaluateLinesForPerson(db: Reader, asked: Asked & { readonly lineIds: readonly string[] }): Promise<Record<string, PersonOnLine>> {
  const found = await onLines(db, asked, await loadLinesFacts(db, asked.lineIds, asked.now));
  return Object.fromEntries(found.map((one) => [one.line.lineId, one]));
}

async function onLines(db: Reader, { personId, now, moment, municipality, ownYes = true }: Asked, lines: readonly LoadedLine[]): Promise<PersonOnLine[]> {
  const period = spanOf(lines.flatMap((one) => one.shifts), now);
  const [person] = await loadPeopleFacts(db, { personIds: [personId], period, now, municipality });
  if (!person) return [];
  const context = contextOf(municipality, moment, now, ownYes);
  return lines.map((one) => ({
    ...one,
    evaluation: evaluate(person, one.line, one.shifts, context),
    chosen: chooseShifts(person, one.line, one.shifts, context),
  }));
}
