import type { Reader } from '~/platform/database.server';
import { isoDate, isoDateOrNull } from './date-columns';
import { readRecordChecks } from './person.queries.server';

/** What people, and only people, stores about a person; null when the person is gone. Competences are on their own page. */
export async function readOwnData(db: Reader, personId: string) {
  const person = await db.person.findUnique({
    where: { id: personId },
    include: {
      employments: { include: { unit: { select: { name: true } }, employer: { select: { name: true } } }, orderBy: { from: 'desc' } },
      declarations: { orderBy: { signedAt: 'desc' } },
      clearances: true,
      restrictions: { orderBy: { from: 'desc' } },
      _count: { select: { competences: true } },
    },
  });
  if (!person) return null;
  return {
    name: `${person.givenName} ${person.familyName}`,
    email: person.email,
    phone: person.phone,
    language: person.language,
    competenceCount: person._count.competences,
    employments: person.employments.map(({ id, number, unit, employer, position, weeklyHours, agreementArea, from, to }) => ({
      id,
      number,
      position,
      agreementArea,
      unitName: unit.name,
      employerName: employer.name,
      weeklyHours: weeklyHours.toNumber(),
      from: isoDate(from),
      to: isoDateOrNull(to),
    })),
    recordChecks: await readRecordChecks(db, personId),
    declarations: person.declarations.map(({ id, sector, version, signedAt }) => ({ id, sector, version, signedAt: signedAt.getTime() })),
    clearances: person.clearances.map(({ id, type, outcome, on }) => ({ id, type, outcome, on: isoDate(on) })),
    restrictions: person.restrictions.map(({ id, kind, sectors, from, to }) => ({ id, kind, sectors, from: isoDate(from), to: isoDateOrNull(to) })),
  };
}
export type OwnData = NonNullable<Awaited<ReturnType<typeof readOwnData>>>;
