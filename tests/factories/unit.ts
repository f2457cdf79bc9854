import { randomUUID } from 'node:crypto';
import type { Database } from '../../app/platform/database.server';
import type { Sector } from '../../app/kernel/vocabulary';

export interface UnitOptions {
  readonly name?: string;
  readonly sector?: Sector;
  readonly areaKey?: string;
  readonly parentId?: string;
  readonly employerId?: string;
  /** leaders of the unit, from the start and with no end */
  readonly leaderIds?: readonly string[];
  readonly deputyIds?: readonly string[];
  readonly validTo?: string;
  /** the unit that took over */
  readonly successorId?: string;
}

export interface MadeUnit {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly areaKey: string;
  readonly employerId: string;
}

const longAgo = new Date('2020-01-01T00:00:00Z');

/** A unit with its area and employer, made when they are not there. */
export async function createUnit(db: Database, options: UnitOptions = {}): Promise<MadeUnit> {
  const { name = `Enhed ${randomUUID().slice(0, 8)}`, sector = 'NURSING_HOME', areaKey = 'midt', parentId, validTo, successorId } = options;
  await db.area.upsert({ where: { key: areaKey }, create: { key: areaKey, name: areaKey, neighbours: [] }, update: {} });
  const employerId = options.employerId ?? (await anyEmployer(db));
  const terms = [
    ...(options.leaderIds ?? []).map((personId) => ({ personId, kind: 'LEADER' as const, from: longAgo })),
    ...(options.deputyIds ?? []).map((personId) => ({ personId, kind: 'DEPUTY' as const, from: longAgo })),
  ];
  const unit = await db.unit.create({
    data: {
      name,
      sector,
      areaKey,
      employerId,
      parentId: parentId ?? null,
      validFrom: longAgo,
      validTo: validTo === undefined ? null : new Date(`${validTo}T00:00:00Z`),
      successorId: successorId ?? null,
      leaderTerms: { create: terms },
    },
  });
  return { id: unit.id, name, sector, areaKey, employerId };
}

async function anyEmployer(db: Database): Promise<string> {
  const known = await db.employer.findFirst({ where: { enterprise: false }, orderBy: { id: 'asc' } });
  return (known ?? (await db.employer.create({ data: { name: 'Åsø Kommune' } }))).id;
}
