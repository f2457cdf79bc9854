import { randomUUID } from 'node:crypto';
import type { Database } from '../../../app/platform/database.server';
import { members, type Member } from '../visitors';

const from = new Date('2020-01-01T00:00:00Z');

/** What all worlds of one database share. */
async function createShared(db: Database): Promise<void> {
  const once = { skipDuplicates: true };
  await db.municipality.createMany({ data: [{ name: 'Prøve Kommune', country: 'DK', zone: 'Europe/Copenhagen', demonstration: false }], ...once });
  await db.area.createMany({ data: [{ key: 'midt', name: 'Midt', neighbours: [] }], ...once });
  const nurse = {
    key: 'nurse',
    kind: 'QUALIFICATION',
    group: 'health',
    labelDa: 'Sygeplejerske',
    labelNb: 'Sykepleier',
    labelEn: 'Nurse',
    synonyms: [],
    registerIn: ['DK'],
  } as const;
  const cooking = {
    key: 'cooking',
    kind: 'SKILL',
    group: 'kitchen',
    labelDa: 'Madlavning',
    labelNb: 'Matlaging',
    labelEn: 'Cooking',
    synonyms: [],
    registerIn: [],
  } as const;
  await db.competence.createMany({ data: [nurse, cooking].map((row) => ({ ...row, synonyms: [], registerIn: [...row.registerIn] })), ...once });
}

/** Three units beside each other, everybody in one of them, and who leads or looks after what. */
export async function createOrganisation(db: Database) {
  await createShared(db);
  const employerId = randomUUID();
  await db.employer.create({ data: { id: employerId, name: 'Prøve Kommune' } });
  const unit = (name: string, sector: 'NURSING_HOME' | 'ADMINISTRATION' | 'SCHOOL') => ({
    id: randomUUID(),
    name,
    sector,
    areaKey: 'midt',
    employerId,
    validFrom: from,
  });
  const [receiving, home, other] = [unit('Solgården', 'NURSING_HOME'), unit('Planafdelingen', 'ADMINISTRATION'), unit('Skolen', 'SCHOOL')] as const;
  await db.unit.createMany({ data: [receiving, home, other] });
  const unitOf: Partial<Record<Member, string>> = {
    lent: home.id,
    receiver: receiving.id,
    receiverDeputy: receiving.id,
    sender: home.id,
    hr: home.id,
  };
  const entries = members.map((name, index) => ({ name, id: randomUUID(), employmentId: randomUUID(), number: String(1000 + index) }));
  await db.person.createMany({
    data: entries.map(({ name, id }) => ({ id, givenName: `Given-${name}`, familyName: `Family-${name}`, phone: phoneOf(name) })),
  });
  await db.employment.createMany({
    data: entries.map(({ name, id, employmentId, number }) => {
      const terms = { employerId, unitId: unitOf[name] ?? other.id, position: 'Medarbejder', weeklyHours: 37, agreementArea: 'HK', from };
      return { ...terms, id: employmentId, personId: id, number };
    }),
  });
  // every member has an entry, so the record is whole
  const people = Object.fromEntries(entries.map(({ name, id }) => [name, id])) as Record<Member, string>;
  await db.leaderTerm.createMany({
    data: [
      { personId: people.receiver, unitId: receiving.id, kind: 'LEADER', from },
      { personId: people.receiverDeputy, unitId: receiving.id, kind: 'DEPUTY', from },
      { personId: people.sender, unitId: home.id, kind: 'LEADER', from },
      { personId: people.otherLeader, unitId: other.id, kind: 'LEADER', from },
    ],
  });
  await db.roleGrant.createMany({
    data: [
      { personId: people.hr, role: 'HR', from },
      { personId: people.coordinator, role: 'COORDINATOR', from },
      { personId: people.representative, role: 'REPRESENTATIVE', from },
      { personId: people.administrator, role: 'ADMINISTRATOR', from },
    ],
  });
  const employmentId = entries.find(({ name }) => name === 'lent')?.employmentId ?? '';
  return { people, employmentId, receivingUnitId: receiving.id, homeUnitId: home.id, otherUnitId: other.id };
}

/** Everybody has a number of their own, so that a page that shows it can be told. */
export const phoneOf = (name: Member): string => `2060${String(1100 + members.indexOf(name))}`;
