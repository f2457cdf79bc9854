import { treeOn, unitsAbove } from '~/modules/access/unit-tree';
import { bookingsOf } from '~/modules/bookings/booking.queries.server';
import { dayMs } from '~/kernel/time';
import type { Sector } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';
import type { Tx } from '~/platform/database.server';
import type { NewAnswer } from './answer-rows.server';
import type { AskedShift, TimeTaken } from './assignment-facts';
import type { CommandContext } from './command-context.server';
import type { Leadership } from './leadership';
import { coveredByStanding, type StandingRelease } from './standing-release';

interface Asked {
  readonly personId: string;
  readonly needId: string;
  readonly shifts: readonly Pick<AskedShift, 'shiftId' | 'start' | 'end'>[];
  readonly timeTaken: readonly TimeTaken[];
  readonly employments: readonly { readonly id: string; readonly unitId: string }[];
}

/** The home leaders' yeses that standing releases give by themselves once the person says yes (design part 4, rule 4). At most four queries. */
export async function standingAnswers(tx: Tx, context: CommandContext, leadership: Leadership, asked: Asked): Promise<NewAnswer[]> {
  const { zone } = context.municipality;
  const tree = treeOn(leadership.units, dateAt(context.now, zone));
  const unitIds = asked.employments.flatMap((employment) => unitsAbove(employment.unitId, tree));
  const releases = await readReleases(tx, unitIds);
  if (releases.length === 0 || asked.shifts.length === 0) return [];
  const need = await tx.need.findUniqueOrThrow({ where: { id: asked.needId }, select: { unit: { select: { sector: true } } } });
  const around = { start: Math.min(...asked.shifts.map((one) => one.start)) - 7 * dayMs, end: Math.max(...asked.shifts.map((one) => one.end)) + 7 * dayMs };
  const lent = (await bookingsOf(tx, [asked.personId], around)).filter((one) => one.state === 'HELD').map((one) => one.period);
  return asked.timeTaken.flatMap((taken): NewAnswer[] => {
    const employment = asked.employments.find((one) => one.id === taken.employmentId);
    if (!employment) return [];
    const shifts = asked.shifts.filter((one) => taken.shiftIds.includes(one.shiftId)).map(({ shiftId, start, end }) => ({ shiftId, period: { start, end } }));
    const covered = coveredByStanding(releases, { personId: asked.personId, unitIds: unitsAbove(employment.unitId, tree), sector: need.unit.sector, shifts, lent, zone });
    if (!covered) return [];
    return [{ party: 'HOME', employmentId: employment.id, value: 'YES', via: 'STANDING', givenById: covered.release.givenById, shiftIds: covered.shiftIds }];
  });
}

async function readReleases(tx: Tx, unitIds: readonly string[]): Promise<StandingRelease[]> {
  const rows = await tx.standingRelease.findMany({ where: { unitId: { in: [...unitIds] }, revokedAt: null }, orderBy: { id: 'asc' } });
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unitId,
    personId: row.personId,
    from: row.from.toISOString().slice(0, 10),
    to: row.to.toISOString().slice(0, 10),
    sectors: row.sectors satisfies Sector[],
    maxHoursPerWeek: row.maxHoursPerWeek?.toNumber() ?? null,
    givenById: row.givenById,
  }));
}
