import type { Actor } from '~/kernel/actor';
import { fold } from '~/kernel/fold';
import type { IsoDate } from '~/kernel/time';
import type { Reader } from '~/platform/database.server';
import { dateColumn, inForceBetween } from './date-columns';
import { maySeeAllUnits } from './unit.policy';

/** The units the actor sees, by name, that hold `query` in their name; with leaders and how many are employed. One query. */
export async function readUnits(db: Reader, actor: Actor, today: IsoDate, query: string) {
  const open = { OR: [{ validTo: null }, { validTo: { gte: dateColumn(today) } }] };
  const rows = await db.unit.findMany({
    where: maySeeAllUnits(actor) ? open : { ...open, id: { in: [...actor.ledUnitIds] } },
    select: {
      id: true,
      name: true,
      sector: true,
      leaderTerms: { where: inForceBetween(today, today), select: { kind: true, person: { select: { givenName: true, familyName: true } } } },
      _count: { select: { employments: { where: inForceBetween(today, today) } } },
    },
    orderBy: { name: 'asc' },
  });
  const wanted = fold(query);
  return rows
    .filter((row) => fold(row.name).includes(wanted))
    .map(({ leaderTerms, _count, ...unit }) => ({
      ...unit,
      employed: _count.employments,
      leaders: leaderTerms.filter((term) => term.kind === 'LEADER').map(({ person }) => `${person.givenName} ${person.familyName}`),
      deputies: leaderTerms.filter((term) => term.kind === 'DEPUTY').map(({ person }) => `${person.givenName} ${person.familyName}`),
    }));
}
