import type { Language } from '~/kernel/vocabulary';
import type { Reader } from '~/platform/database.server';
import { contextOf } from '~/modules/matching/context';
import type { CommandContext } from './command-context.server';
import { judgePlace, loadPlaceFacts, shiftsOf, withoutOldTimes, type PlaceFacts } from './judge-place.server';
import type { Invitation } from './invitation';
import type { Loan } from './loan';
import { whyMe, type WhyMe } from './why-me';

const labelColumn = { da: 'labelDa', nb: 'labelNb', en: 'labelEn' } as const;

/** Of loans that the actor reads those that wait for their own yes, with why they are asked. A constant number of queries for each line asked for. */
export async function readInvitations(context: CommandContext, loans: readonly Loan[]): Promise<Invitation[]> {
  const waiting = loans.filter((loan) => loan.may.answerYes.may);
  const found: Omit<Invitation, 'why'>[] = [];
  const reasons: (readonly WhyMe[])[] = [];
  for (const loan of waiting) {
    const shiftIds = loan.shifts.filter((shift) => shift.state === 'ASKED').map((shift) => shift.shiftId);
    const facts = await placeFactsOf(context, loan);
    found.push({ loan, shiftIds, fullShiftIds: facts ? fullOf(facts, shiftIds) : [] });
    reasons.push(facts ? whyOf(context, facts, shiftIds) : []);
  }
  const labels = await labelsOf(context.db, reasons.flat(), context.language);
  return found.map((one, index) => ({
    ...one,
    why: (reasons[index] ?? []).map((why) => (why.code === 'CAN' ? { ...why, competence: labels.get(why.competence) ?? why.competence } : why)),
  }));
}

async function placeFactsOf({ db, actor, now, municipality }: CommandContext, loan: Loan): Promise<PlaceFacts | null> {
  const place = await db.assignment.findUnique({ where: { id: loan.id }, select: { lineId: true } });
  const facts = place && (await loadPlaceFacts(db, place.lineId, [actor.personId], now, municipality));
  return facts && withoutOldTimes(facts, actor.personId, loan.shifts);
}

const fullOf = ({ loaded }: PlaceFacts, shiftIds: readonly string[]): string[] =>
  loaded.shifts.filter((shift) => shiftIds.includes(shift.id) && shift.held >= shift.wanted).map((shift) => shift.id);

function whyOf({ actor, now, municipality }: CommandContext, facts: PlaceFacts, shiftIds: readonly string[]): WhyMe[] {
  const person = facts.people.get(actor.personId);
  const shifts = shiftsOf(facts.loaded, shiftIds);
  const judging = contextOf(municipality, 'confirm', now, true);
  const evaluation = judgePlace(
    facts,
    actor.personId,
    shifts.map((shift) => shift.id),
    judging
  );
  return person && evaluation ? whyMe({ person, line: facts.loaded.line, shifts, evaluation }, judging) : [];
}

async function labelsOf(db: Reader, why: readonly WhyMe[], language: Language): Promise<Map<string, string>> {
  const keys = [...new Set(why.flatMap((one) => (one.code === 'CAN' ? [one.competence] : [])))];
  const rows =
    keys.length === 0
      ? []
      : await db.competence.findMany({ where: { key: { in: keys } }, select: { key: true, labelDa: true, labelNb: true, labelEn: true } });
  return new Map(rows.map((row) => [row.key, row[labelColumn[language]]]));
}
