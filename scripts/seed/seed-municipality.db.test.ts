import { beforeAll, expect, test } from 'vitest';
import { Prisma } from '~/platform/generated/client';
import { onBothDatabases } from '../../tests/setup/test-database';
import { demonstrationPeople } from './demonstration-people';
import { seedTables } from './insert-rows';
import { makeRows, seedMunicipality } from './seed-municipality';

const options = { people: 300, country: 'DK', today: '2026-11-22', now: Date.parse('2026-11-22T09:10:00Z') } as const;

onBothDatabases('the made-up municipality', (database) => {
  beforeAll(async () => {
    await seedMunicipality(database().db, options);
  });

  test('every row that was made stands in its table, so no constraint refused one', async () => {
    const rows = makeRows(options);
    for (const table of seedTables) {
      const [counted] = await database().db.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM ${Prisma.raw(`"${table}"`)}`;
      expect({ table, count: Number(counted?.count) }).toEqual({ table, count: rows[table].length });
    }
  });

  test('values arrive as they were made: dates, lists, numbers and JSON', async () => {
    const { db } = database();
    const birgit = await db.person.findFirstOrThrow({
      where: { familyName: 'Aagaard', givenName: 'Birgit' },
      include: { employments: true, competences: { include: { verifications: true } } },
    });
    expect(birgit.employments[0]).toMatchObject({
      position: 'Sagsbehandler',
      weeklyPattern: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, start: '08:00', end: '15:24' })),
    });
    expect(Number(birgit.employments[0]?.weeklyHours)).toBe(37);
    const nurse = birgit.competences.find((claim) => claim.competenceKey === 'nurse');
    expect(nurse).toMatchObject({ lastPractised: 2019, comfort: 'WITH_COLLEAGUE' });
    expect(nurse?.verifications[0]).toMatchObject({ method: 'REGISTER', outcome: 'VERIFIED', observedOn: new Date('2026-10-14') });
    const competence = await db.competence.findUniqueOrThrow({ where: { key: 'sosu_assistant' } });
    expect(competence.registerIn).toEqual(['DK', 'NO']);
  });

  test('the sign-in page’s people exist', async () => {
    const offered = demonstrationPeople.filter((person) => person.as).map((person) => person.id);
    expect(await database().db.person.count({ where: { id: { in: offered } } })).toBe(offered.length);
  });

  test('a second municipality is refused and leaves the first as it was', async () => {
    const before = await database().db.person.count();
    await expect(seedMunicipality(database().db, options)).rejects.toThrow();
    expect(await database().db.person.count()).toBe(before);
  });
});
