import { addDays } from '~/kernel/zone';
import { areas } from './areas';
import { demonstrationPeople } from './demonstration-people';
import type { SeedRows } from './insert-rows';
import { idOf } from './random';
import { employers, type PlacedUnit, units } from './units';
import type { SeedOptions, World } from './world';

export const employerId = (key: string): string => idOf('employer', key);
export const unitId = (key: string): string => idOf('unit', key);
export const leaderIdOf = (unitKey: string): string =>
  demonstrationPeople.find((person) => person.leads && person.unit === unitKey)?.id ?? idOf('leader', unitKey);
export const deputyIdOf = (unitKey: string): string => idOf('deputy', unitKey);

/** Units with the person who answers for each; a unit without leader is answered for by its deputy, else from above. */
export function placeUnits(): ReadonlyMap<string, PlacedUnit> {
  const placed = new Map<string, PlacedUnit>();
  for (const unit of units) {
    const above = unit.parent ? placed.get(unit.parent) : undefined;
    const own = unit.leader === 'DEPUTY_ONLY' ? deputyIdOf(unit.key) : leaderIdOf(unit.key);
    placed.set(unit.key, { ...unit, id: unitId(unit.key), leaderId: unit.leader === 'NONE' && above ? above.leaderId : own });
  }
  return placed;
}

const streets = {
  DK: ['Solgårdsvej', 'Havnegade', 'Skolevej', 'Åvej', 'Rådhuspladsen'],
  NO: ['Solgårdsveien', 'Havnegata', 'Skoleveien', 'Åveien', 'Rådhusplassen'],
};

/** Employers, areas, units and leader terms. */
export function organisationRows({ options, units: placed }: World): Pick<SeedRows, 'Employer' | 'Area' | 'Unit' | 'LeaderTerm'> {
  const { country, today } = options;
  const all = [...placed.values()];
  return {
    Employer: Object.entries(employers).map(([key, name]) => ({ id: employerId(key), name: name[country], enterprise: key !== 'municipality' })),
    Area: areas.map((area) => ({ key: area.key, name: area.name[country], neighbours: [...area.neighbours] })),
    Unit: all.map((unit, index) => ({
      id: unit.id,
      name: unit.name[country],
      sector: unit.sector,
      areaKey: unit.area,
      address: `${streets[country][index % 5]} ${4 + (index % 40)}`,
      phone: `12 34 00 ${String(index).padStart(2, '0')}`,
      parentId: unit.parent ? unitId(unit.parent) : null,
      employerId: employerId(unit.employer ?? 'municipality'),
      validFrom: dateOf(addDays(today, -1500)),
    })),
    LeaderTerm: all.flatMap((unit) => leaderTerms(unit, options)),
  };
}

function leaderTerms(unit: PlacedUnit, { today }: SeedOptions): SeedRows['LeaderTerm'] {
  const from = dateOf(addDays(today, -400));
  const leader = { id: idOf('term', unit.key), personId: leaderIdOf(unit.key), unitId: unit.id, kind: 'LEADER' as const, from };
  const deputy = { id: idOf('deputy term', unit.key), personId: deputyIdOf(unit.key), unitId: unit.id, kind: 'DEPUTY' as const, from };
  if (unit.leader === 'NONE') return [];
  if (unit.leader === 'DEPUTY_ONLY') return [deputy];
  return unit.leader === 'BOTH' ? [leader, deputy] : [leader];
}

/** A calendar date as the rows hold it. */
export const dateOf = (date: string): Date => new Date(`${date}T00:00:00Z`);
