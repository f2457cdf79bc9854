import { unitsAbove, type UnitNode } from '~/modules/access/unit-tree';

/** A leader term in force. */
export interface LeaderInForce {
  readonly personId: string;
  readonly unitId: string;
  readonly kind: 'LEADER' | 'DEPUTY';
}

/**
 * Who answers for a unit: its leaders, else its deputies, else those of the nearest unit above; never `exceptPersonId`, whose matters go one
 * step up (design part 3). Empty when nobody does.
 */
export function nearestLeaders(unitId: string, units: readonly UnitNode[], terms: readonly LeaderInForce[], exceptPersonId: string): string[] {
  const others = terms.filter((term) => term.personId !== exceptPersonId);
  for (const id of unitsAbove(unitId, units)) {
    for (const kind of ['LEADER', 'DEPUTY'] as const) {
      const found = others.filter((term) => term.unitId === id && term.kind === kind).map((term) => term.personId);
      if (found.length > 0) return [...new Set(found)];
    }
  }
  return [];
}
