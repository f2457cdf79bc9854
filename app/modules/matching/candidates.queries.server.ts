import { hasRole, leads, type Actor } from '~/kernel/actor';
import type { Instant } from '~/kernel/time';
import type { Municipality } from '~/modules/access/municipality';
import type { Reader } from '~/platform/database.server';
import { askedState } from './asked-state';
import { candidatesAmong, competencesSpokenOf, identityOf, type AskedPerson, type Candidates, type Identity, type ShownShift } from './candidates';
import { contextOf } from './context';
import type { LineFacts, PersonFacts } from './facts';
import { loadPeopleFacts } from './facts.queries.server';
import type { Labels } from './labels';
import { readLabels } from './labels.queries.server';
import { loadLineFacts } from './line-facts.queries.server';

export interface CandidatesWanted {
  readonly lineId: string;
  readonly actor: Actor;
  readonly now: Instant;
  readonly municipality: Municipality;
}

export interface CandidatesOfLine extends Candidates {
  readonly lineId: string;
  readonly needId: string;
  readonly lineTitle: string;
  readonly unitName: string;
  readonly shifts: readonly ShownShift[];
  readonly asked: readonly AskedPerson[];
  /** names of the competences spoken of, by key */
  readonly labels: Labels;
  /** whose data are in the answer: one audit row per look (design part 4, rule 10) */
  readonly shownPersonIds: readonly string[];
}

/**
 * Everything the candidates' page of one line shows, in a constant number of queries. Null when there is no such line or the actor neither leads
 * its unit nor is HR or coordinator. Nothing private leaves but as counts of "not available"; names only after the person's yes,
 * for HR and the coordinator, or when the municipality shows them from the start (design part 3).
 */
export async function candidatesFor(db: Reader, { lineId, actor, now, municipality }: CandidatesWanted): Promise<CandidatesOfLine | null> {
  const loaded = await loadLineFacts(db, lineId, now);
  if (!loaded || !maySee(actor, loaded.line)) return null;
  const { line, shifts, period } = loaded;
  const people = await loadPeopleFacts(db, { period, now, municipality });
  const asked = await readAsked(db, line, people, now);
  const askedIds = new Set(asked.map((one) => one.personId));
  const open = shifts.filter((shift) => shift.held < shift.wanted);
  const found = candidatesAmong(people.filter((one) => !askedIds.has(one.personId)), line, open, contextOf(municipality, 'ask', now, false));
  const everybody = municipality.settings.namesFromStart || hasRole(actor, 'HR', 'COORDINATOR');
  const shown = [...found.fits, ...found.nearly, ...asked].map((one) => one.personId);
  const named = everybody ? shown : asked.filter((one) => one.state === 'SAID_YES' || one.state === 'HELD').map((one) => one.personId);
  const names = await readNames(db, named);
  const withName = <Person extends Identity>(person: Person): Person => ({ ...person, name: names.get(person.personId) ?? null });
  return {
    ...found,
    lineId: line.lineId,
    needId: line.needId,
    lineTitle: loaded.title,
    unitName: loaded.unitName,
    shifts,
    fits: found.fits.map(withName),
    nearly: found.nearly.map(withName),
    asked: asked.map(withName),
    labels: await readLabels(db, competencesSpokenOf(found, asked, line)),
    shownPersonIds: shown,
  };
}

const maySee = (actor: Actor, line: LineFacts): boolean => leads(actor, line.unitId) || hasRole(actor, 'HR', 'COORDINATOR');

/** The newest assignment of each person on the line, as far as the receiver may know of it. */
async function readAsked(db: Reader, line: LineFacts, people: readonly PersonFacts[], now: Instant): Promise<AskedPerson[]> {
  const rows = await db.assignment.findMany({
    where: { lineId: line.lineId },
    select: {
      id: true, personId: true, answerBy: true, endedBy: true,
      shifts: { select: { shiftId: true, state: true, startsAt: true }, orderBy: { startsAt: 'asc' } },
      answers: { where: { party: 'PERSON', undoneAt: null }, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { value: true } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const newest = new Map(rows.map((row) => [row.personId, row]));
  const facts = new Map(people.map((person) => [person.personId, person]));
  return [...newest.values()].flatMap((row) => {
    const person = facts.get(row.personId);
    const held = row.shifts.filter((shift) => shift.state === 'HELD');
    const answerBy = row.answerBy.getTime();
    const state = askedState({ answerBy, anyHeld: held.length > 0, answer: row.answers.at(-1)?.value ?? null, endedBy: row.endedBy }, now);
    if (!person || state === null) return [];
    const shiftIds = (state === 'HELD' ? held : row.shifts).map((shift) => shift.shiftId);
    return [{ ...identityOf(person, line), assignmentId: row.id, state, answerBy, shiftIds }];
  });
}

async function readNames(db: Reader, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db.person.findMany({ where: { id: { in: [...personIds] } }, select: { id: true, givenName: true, familyName: true } });
  return new Map(rows.map((row) => [row.id, `${row.givenName} ${row.familyName}`]));
}
