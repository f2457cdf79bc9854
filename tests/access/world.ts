import { randomUUID } from 'node:crypto';
import type { Environment } from '../../app/platform/environment.server';
import { startSession } from '../../app/platform/session.server';
import type { Database } from '../../app/platform/database.server';
import { dayMs, hourMs, type Instant } from '../../app/kernel/time';

/** Everybody who may knock, seen from one need at Solgården and one loan of a person from the planning office. */
export const visitors = ['stranger', 'bystander', 'lent', 'receiver', 'receiverDeputy', 'sender', 'otherLeader', 'hr', 'coordinator', 'representative', 'administrator'] as const;
export type Visitor = (typeof visitors)[number];

export interface World {
  readonly now: Instant;
  readonly people: Record<Exclude<Visitor, 'stranger'>, string>;
  readonly cookies: Record<Visitor, string | null>;
  readonly receivingUnitId: string;
  readonly homeUnitId: string;
  readonly otherUnitId: string;
  readonly needId: string;
  readonly draftNeedId: string;
  readonly lineId: string;
  readonly shiftId: string;
  readonly assignmentId: string;
  readonly employmentId: string;
  readonly personCompetenceId: string;
}

const today = (now: Instant): Date => new Date(`${new Date(now).toISOString().slice(0, 10)}T00:00:00Z`);

async function createShared(db: Database): Promise<void> {
  const once = { skipDuplicates: true };
  await db.municipality.createMany({ data: [{ name: 'Prøve Kommune', country: 'DK', zone: 'Europe/Copenhagen', demonstration: false }], ...once });
  await db.area.createMany({ data: [{ key: 'midt', name: 'Midt', neighbours: [] }], ...once });
  const nurse = { key: 'nurse', kind: 'QUALIFICATION', group: 'health', labelDa: 'Sygeplejerske', labelNb: 'Sykepleier', labelEn: 'Nurse', synonyms: [], registerIn: ['DK'] } as const;
  await db.competence.createMany({ data: [{ ...nurse, synonyms: [], registerIn: ['DK'] }], ...once });
}

/** A small world with one of everything; the loan is open and has the receiver's yes. Several fit into one database. */
export async function createWorld(db: Database, environment: Environment): Promise<World> {
  const now = Date.now();
  const from = new Date('2020-01-01T00:00:00Z');
  await createShared(db);
  const employer = await db.employer.create({ data: { name: 'Prøve Kommune' } });
  const unit = (name: string, sector: 'NURSING_HOME' | 'ADMINISTRATION' | 'SCHOOL') =>
    db.unit.create({ data: { name, sector, areaKey: 'midt', employerId: employer.id, validFrom: from } });
  const [receiving, home, other] = await Promise.all([unit('Solgården', 'NURSING_HOME'), unit('Planafdelingen', 'ADMINISTRATION'), unit('Skolen', 'SCHOOL')]);
  const unitOf: Record<Exclude<Visitor, 'stranger'>, string> = {
    bystander: other.id,
    lent: home.id,
    receiver: receiving.id,
    receiverDeputy: receiving.id,
    sender: home.id,
    otherLeader: other.id,
    hr: home.id,
    coordinator: other.id,
    representative: other.id,
    administrator: other.id,
  };
  const people: Record<string, string> = {};
  const employments: Record<string, string> = {};
  for (const [index, [name, unitId]] of Object.entries(unitOf).entries()) {
    const person = await db.person.create({
      data: {
        givenName: `Given-${name}`,
        familyName: `Family-${name}`,
        phone: '12345678',
        employments: { create: { number: String(1000 + index), employerId: employer.id, unitId, position: 'Medarbejder', weeklyHours: 37, agreementArea: 'HK', from } },
      },
      include: { employments: true },
    });
    people[name] = person.id;
    employments[name] = person.employments[0]?.id ?? '';
  }
  const who = people as World['people'];
  const term = (personId: string, unitId: string, kind: 'LEADER' | 'DEPUTY') => db.leaderTerm.create({ data: { personId, unitId, kind, from } });
  await Promise.all([term(who.receiver, receiving.id, 'LEADER'), term(who.receiverDeputy, receiving.id, 'DEPUTY'), term(who.sender, home.id, 'LEADER'), term(who.otherLeader, other.id, 'LEADER')]);
  const grant = (personId: string, role: 'HR' | 'COORDINATOR' | 'REPRESENTATIVE' | 'ADMINISTRATOR') => db.roleGrant.create({ data: { personId, role, from } });
  await Promise.all([grant(who.hr, 'HR'), grant(who.coordinator, 'COORDINATOR'), grant(who.representative, 'REPRESENTATIVE'), grant(who.administrator, 'ADMINISTRATOR')]);
  const competence = await db.personCompetence.create({ data: { personId: who.lent, competenceKey: 'nurse', comfort: 'ALONE', claimedAt: new Date(now), updatedAt: new Date(now) } });
  const need = (status: 'DRAFT' | 'PUBLISHED') =>
    db.need.create({
      data: {
        kind: 'SHORTAGE',
        status,
        unitId: receiving.id,
        title: 'Hjælp på Solgården',
        tasks: ['Måle blodtryk', 'Give medicin med en kollega', 'Hjælpe ved morgenmaden'],
        contactName: 'Given-receiver Family-receiver',
        contactPhone: '12345678',
        introducerId: who.receiver,
        meetingPlace: 'Hovedindgangen',
        createdById: who.receiver,
        createdAt: new Date(now),
        updatedAt: new Date(now),
        publishedAt: status === 'PUBLISHED' ? new Date(now) : null,
      },
    });
  const [published, draft] = await Promise.all([need('PUBLISHED'), need('DRAFT')]);
  await db.needVersion.create({ data: { needId: published.id, version: 1, content: {}, changed: [], at: new Date(now), byId: who.receiver } });
  const line = await db.needLine.create({ data: { needId: published.id, position: 0, title: 'Sygeplejerske', requirements: [{ anyOf: ['nurse'], authorisedOnly: false }], wished: [], recordChecks: [] } });
  const startsAt = new Date(today(now).getTime() + 5 * dayMs + 7 * hourMs);
  const endsAt = new Date(startsAt.getTime() + 8 * hourMs);
  const shift = await db.shift.create({ data: { needId: published.id, startsAt, endsAt, lines: { create: { lineId: line.id, wanted: 2 } } } });
  const assignment = await db.assignment.create({
    data: {
      needId: published.id,
      lineId: line.id,
      personId: who.lent,
      begunBy: 'RECEIVER',
      begunById: who.receiver,
      createdAt: new Date(now),
      answerBy: startsAt,
      answers: { create: { party: 'RECEIVER', value: 'YES', via: 'APP', givenById: who.receiver, at: new Date(now), needVersion: 1, shiftIds: [shift.id] } },
      shifts: { create: { personId: who.lent, lineId: line.id, shiftId: shift.id, startsAt, endsAt, state: 'ASKED', askedAt: new Date(now) } },
    },
  });
  const cookies: Record<string, string | null> = { stranger: null };
  for (const [name, personId] of Object.entries(people)) cookies[name] = (await startSession(db, environment, personId, now)).split(';')[0] ?? null;
  return {
    now,
    people: who,
    cookies: cookies as World['cookies'],
    receivingUnitId: receiving.id,
    homeUnitId: home.id,
    otherUnitId: other.id,
    needId: published.id,
    draftNeedId: draft.id,
    lineId: line.id,
    shiftId: shift.id,
    assignmentId: assignment.id,
    employmentId: employments.lent ?? randomUUID(),
    personCompetenceId: competence.id,
  };
}
