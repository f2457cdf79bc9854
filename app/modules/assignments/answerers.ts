import type { Instant } from '~/kernel/time';
import { dateAt, type Zone } from '~/kernel/zone';
import { treeOn, unitsAbove, unitsInForce } from '~/modules/access/unit-tree';
import type { Leadership } from './leadership';

/** Somebody who may give a leader's yes for a unit, and where they lead. */
export interface Answerer {
  readonly personId: string;
  readonly unitId: string;
  readonly as: 'LEADER' | 'DEPUTY';
}

/**
 * Everybody who may give a leader's yes for a unit now: its leaders, then its deputies, then those of each unit above (design part 3: a leader's right holds
 * for their units and those below, a deputy's too). Never `exceptPersonId`: nobody gives a leader's yes for themself. Each once, where they are nearest.
 */
export function answerersOf(unitId: string, { units, terms }: Leadership, { now, zone, exceptPersonId }: { readonly now: Instant; readonly zone: Zone; readonly exceptPersonId: string }): Answerer[] {
  const today = dateAt(now, zone);
  const inForce = unitsInForce(units, today);
  const current = terms.filter((term) => inForce.has(term.unitId) && term.from <= today && (term.to === null || today <= term.to) && term.personId !== exceptPersonId);
  const found = unitsAbove(unitId, treeOn(units, today)).flatMap((id) =>
    (['LEADER', 'DEPUTY'] as const).flatMap((as) => current.filter((term) => term.unitId === id && term.kind === as).map(({ personId }) => ({ personId, unitId: id, as }))),
  );
  return found.filter((one, index) => found.findIndex((other) => other.personId === one.personId) === index);
}
