import type { IsoDate } from '~/kernel/time';
import { treeOn, unitsAbove, unitsInForce, type DatedUnit } from '~/modules/access/unit-tree';

/** A leader term in force. */
export interface LeaderInForce {
  readonly personId: string;
  readonly unitId: string;
  readonly kind: 'LEADER' | 'DEPUTY';
}

/**
 * Who answers for a unit on a day: its leaders, else its deputies, else those of the nearest unit above, which for a unit that is over is its
 * successor; never `exceptPersonId`, whose matters go one step up (design part 3). Empty when nobody does.
 */
export function nearestLeaders(unitId: string, units: readonly DatedUnit[], terms: readonly LeaderInForce[], on: IsoDate, exceptPersonId: string): string[] {
  const inForce = unitsInForce(units, on);
  const others = terms.filter((term) => inForce.has(term.unitId) && term.personId !== exceptPersonId);
  for (const id of unitsAbove(unitId, treeOn(units, on))) {
    for (const kind of ['LEADER', 'DEPUTY'] as const) {
      const found = others.filter((term) => term.unitId === id && term.kind === kind).map((term) => term.personId);
      if (found.length > 0) return [...new Set(found)];
    }
  }
  return [];
}
