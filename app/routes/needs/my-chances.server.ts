import type { Period } from '~/kernel/time';
import type { SignedInContext } from '~/modules/access/page-context.server';
import type { Labels } from '~/modules/matching/labels';
import { readLabels } from '~/modules/matching/labels.queries.server';
import { evaluateLinesForPerson, type PersonOnLine } from '~/modules/matching/person-evaluation.queries.server';
import { toldToPerson, type ShownReason } from '~/modules/matching/shown-reason';
import type { NeedListItem } from '~/modules/needs/need-list';

/** What the reader could take of a need: on the line where they can take most, how many of its open shifts, and what keeps them from the rest. */
export interface MyChance {
  readonly can: number;
  readonly of: number;
  readonly reasons: readonly ShownReason[];
  /** the shifts that were looked at */
  readonly shifts: readonly { readonly id: string; readonly period: Period }[];
}

/** The reader's own chances, by need; needs without an open shift are left out. A constant number of queries. */
export async function readMyChances(
  { db, actor, now, municipality }: Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality'>,
  needs: readonly NeedListItem[],
): Promise<{ chances: Record<string, MyChance>; labels: Labels }> {
  const lineIds = needs.flatMap((need) => need.lineIds);
  const found = await evaluateLinesForPerson(db, { personId: actor.personId, lineIds, now, moment: 'ask', municipality });
  const chances: Record<string, MyChance> = {};
  for (const need of needs) {
    const best = need.lineIds
      .flatMap((lineId) => (found[lineId] ? [chanceOn(found[lineId])] : []))
      .sort((a, b) => b.can - a.can || a.reasons.length - b.reasons.length)[0];
    if (best && best.of > 0) chances[need.id] = best;
  }
  const keys = Object.values(chances).flatMap(({ reasons }) => reasons.flatMap(competencesOf));
  return { chances, labels: await readLabels(db, [...new Set(keys)]) };
}

function chanceOn({ chosen, shifts }: PersonOnLine): MyChance {
  const open = shifts.filter(({ wanted, held }) => wanted > held);
  const can = chosen.shiftIds.filter((id) => open.some((shift) => shift.id === id)).length;
  const blocked = open.flatMap(({ id }) => chosen.blockedBy[id] ?? []);
  return { can, of: open.length, reasons: toldToPerson(blocked, 'ask').slice(0, 2), shifts: open.map(({ id, period }) => ({ id, period })) };
}

/** The competences that a reason names. */
function competencesOf({ data }: ShownReason): string[] {
  return [
    ...('anyOf' in data ? data.anyOf : []),
    ...('competence' in data && data.competence ? [data.competence] : []),
    ...('via' in data ? [data.via] : []),
  ];
}
