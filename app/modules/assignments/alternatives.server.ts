import { formatShift } from '~/i18n/format';
import { overlaps } from '~/kernel/period';
import { dayMs, type Instant, type Period } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import { chooseShifts } from '~/modules/matching/choose-shifts';
import type { PersonFacts } from '~/modules/matching/facts';
import { loadPeopleFacts } from '~/modules/matching/facts.queries.server';
import { loadLineFacts, type LoadedLine } from '~/modules/matching/line-facts.queries.server';
import type { Database } from '~/platform/database.server';
import { refuse, type Result } from '~/kernel/result';
import { contextOf } from '~/modules/matching/context';
import type { CommandContext } from './command-context.server';
import { loadPlaceFacts } from './judge-place.server';
import type { Alternative, Place, Refusal } from './refusal';

// a refusal answers quickly: this many other lines nearest in time are tried
const linesTried = 8;
const mostOffered = 3;
const nearMs = 7 * dayMs;

type Context = Pick<CommandContext, 'now' | 'municipality' | 'language'>;

/** Adds the nearest free alternatives to a refusal that names places; after the transaction, so that nobody waits for them. */
export async function withAlternatives<Value>(context: Context & { readonly db: Database }, result: Result<Value, Refusal>): Promise<Result<Value, Refusal>> {
  if (result.ok || !result.refusal.insteadOf) return result;
  return refuse({ ...result.refusal, alternatives: await alternativesTo(context.db, result.refusal.insteadOf, context) });
}

/**
 * The nearest free places that a person can take instead of some shifts (design part 4, rule 6): first others of the same line, then, when there
 * are none, other published lines within a week. Nearest in time first, at most three.
 */
export async function alternativesTo(db: Database, { personId, lineId, shiftIds }: Place, context: Context): Promise<Alternative[]> {
  const facts = await loadPlaceFacts(db, lineId, [personId], context.now, context.municipality);
  const person = facts?.people.get(personId);
  if (!facts || !person) return [];
  const asked = facts.loaded.shifts.find((shift) => shiftIds.includes(shift.id))?.period ?? facts.loaded.period;
  const sameLine = freeIn(facts.loaded, person, asked, context).map((shift) => alternative('sameLine', facts.loaded, shift, context));
  if (sameLine.length > 0) return sameLine.slice(0, mostOffered);
  return (await onOtherLines(db, facts.loaded, person, asked, context)).slice(0, mostOffered);
}

function freeIn(loaded: LoadedLine, person: PersonFacts, asked: Period, { now, municipality }: Context): { id: string; period: Period }[] {
  const open = loaded.shifts.filter((shift) => shift.held < shift.wanted && !person.held.some((held) => overlaps(held.period, shift.period)));
  const chosen = open.filter((shift) => chooseShifts(person, loaded.line, [shift], contextOf(municipality, 'ask', now, true)).shiftIds.length > 0);
  return [...chosen].sort((a, b) => distance(a.period, asked) - distance(b.period, asked) || a.period.start - b.period.start);
}

async function onOtherLines(db: Database, from: LoadedLine, person: PersonFacts, asked: Period, context: Context): Promise<Alternative[]> {
  const startsAt = { gt: new Date(Math.max(context.now, asked.start - nearMs)), lt: new Date(asked.start + nearMs) };
  const rows = await db.lineShift.findMany({
    where: { wanted: { gt: 0 }, lineId: { not: from.line.lineId }, line: { need: { status: 'PUBLISHED' } }, shift: { startsAt, cancelledAt: null, replacedById: null } },
    select: { lineId: true, shift: { select: { startsAt: true } } },
    orderBy: [{ shift: { startsAt: 'asc' } }, { lineId: 'asc' }],
    take: 200,
  });
  const nearest = [...rows].sort((a, b) => Math.abs(a.shift.startsAt.getTime() - asked.start) - Math.abs(b.shift.startsAt.getTime() - asked.start));
  const found: Alternative[] = [];
  for (const lineId of [...new Set(nearest.map((row) => row.lineId))].slice(0, linesTried)) {
    const loaded = await loadLineFacts(db, lineId, context.now);
    if (!loaded) continue;
    const [near] = await loadPeopleFacts(db, { personIds: [person.personId], period: loaded.period, now: context.now, municipality: context.municipality });
    const shift = near && freeIn(loaded, near, asked, context)[0];
    if (shift) found.push(alternative('otherLine', loaded, shift, context));
    if (found.length >= mostOffered) break;
  }
  return found.sort((a, b) => distance(a.period, asked) - distance(b.period, asked));
}

const distance = (a: Period, b: Period): Instant => Math.abs(a.start - b.start);

function alternative(where: 'sameLine' | 'otherLine', { line, unitName, title }: LoadedLine, shift: { id: string; period: Period }, { now, municipality, language }: Context): Alternative {
  const when = formatShift(shift.period, { language, zone: municipality.zone, today: dateAt(now, municipality.zone) });
  return { key: `assignments.alternative.${where}`, params: { when, unit: unitName, title }, needId: line.needId, lineId: line.lineId, shiftId: shift.id, period: shift.period };
}
