import type { Reader } from '~/platform/database.server';
import type { Municipality } from './municipality';

const personFields = {
  id: true,
  givenName: true,
  familyName: true,
  employments: { select: { position: true, unit: { select: { name: true } } }, orderBy: { from: 'asc' }, take: 1 },
} as const;

interface Row {
  id: string;
  givenName: string;
  familyName: string;
  employments: { position: string; unit: { name: string } }[];
}

const present = (row: Row) => ({
  personId: row.id,
  name: `${row.givenName} ${row.familyName}`,
  position: row.employments[0]?.position ?? null,
  unit: row.employments[0]?.unit.name ?? null,
});

/** The made-up people that the sign-in page offers, in the settings' order, each with the role they stand for. */
export async function demonstrationPeople(db: Reader, municipality: Municipality) {
  const offered = municipality.settings.demonstrationPeople;
  const rows = await db.person.findMany({ where: { id: { in: offered.map((one) => one.personId) } }, select: personFields });
  const byId = new Map(rows.map((row) => [row.id, present(row)]));
  return offered.flatMap(({ personId, as }) => {
    const person = byId.get(personId);
    return person ? [{ ...person, as }] : [];
  });
}

/** At most ten made-up people whose name holds the text. */
export async function findDemonstrationPeople(db: Reader, query: string) {
  const words = query.split(/\s+/).filter(Boolean).slice(0, 3);
  if (words.length === 0) return [];
  const rows = await db.person.findMany({
    where: { AND: words.map((word) => ({ OR: [{ givenName: { contains: word, mode: 'insensitive' } }, { familyName: { contains: word, mode: 'insensitive' } }] })) },
    select: personFields,
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }],
    take: 10,
  });
  return rows.map(present);
}
