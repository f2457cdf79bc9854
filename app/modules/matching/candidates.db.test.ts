import { beforeAll, describe, expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { createCatalogue } from '../../../tests/factories/catalogue';
import { createMunicipality } from '../../../tests/factories/municipality';
import { createNeed, type MadeNeed } from '../../../tests/factories/need';
import { actorOf, createPerson, type CompetenceOptions, type MadePerson } from '../../../tests/factories/person';
import { createUnit, type MadeUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { stretchOn } from '~/kernel/zone';
import type { Municipality } from '~/modules/access/municipality';
import type { Database } from '~/platform/database.server';
import { candidatesFor, type CandidatesOfLine } from './candidates.queries.server';
import { loadPeopleFacts } from './facts.queries.server';
import { evaluateForPerson, evaluateLinesForPerson } from './person-evaluation.queries.server';

const zone = 'Europe/Copenhagen';
const shift = (date: string, from: number, to: number) => stretchOn(date, from * 60, to * 60, zone);
const now = shift('2026-11-20', 12, 13).start;
const [monday, tuesday] = [shift('2026-11-23', 7, 15), shift('2026-11-24', 7, 15)];
const nurse: CompetenceOptions = { key: 'nurse', lastPractised: 2024, verified: { on: '2026-11-03' } };

interface Scene {
  municipality: Municipality;
  solgården: MadeUnit;
  office: MadeUnit;
  need: MadeNeed;
  lineId: string;
  people: Record<'verified' | 'claimed' | 'helper' | 'restricted' | 'unwilling' | 'silent' | 'declined' | 'agreed' | 'busy', MadePerson>;
}

async function setScene(db: Database): Promise<Scene> {
  await createCatalogue(db);
  const municipality = await createMunicipality(db);
  const solgården = await createUnit(db, { name: 'Solgården', areaKey: 'midt' });
  const office = await createUnit(db, { name: 'Jobcenter', sector: 'ADMINISTRATION', areaKey: 'midt' });
  const requirements = [{ anyOf: ['nurse'], authorisedOnly: false }, { anyOf: ['licence_b', 'hygiene_course', 'nurse'], authorisedOnly: true }];
  const need = await createNeed(db, { unitId: solgården.id, now, shifts: [monday, tuesday], lines: [{ title: 'Sygeplejersker', requirements, wanted: [2, 1] }] });
  const lineId = need.lines[0]?.id ?? '';
  const person = (givenName: string, competences: CompetenceOptions[]) => createPerson(db, { givenName, competences, employments: [{ unitId: office.id, position: 'Konsulent' }] });
  const people = {
    verified: await person('Vera', [nurse]),
    claimed: await person('Klara', [{ key: 'nurse' }]),
    helper: await person('Hanne', [{ key: 'cleaner' }]),
    restricted: await person('Rikke', [nurse]),
    unwilling: await person('Ulla', [nurse]),
    silent: await person('Sille', [nurse]),
    declined: await person('Dorte', [nurse]),
    agreed: await person('Agnes', [nurse]),
    busy: await person('Birgit', [nurse]),
  };
  await db.placementRestriction.create({ data: { personId: people.restricted.id, kind: 'SPEAK_WITH_HR', sectors: [], from: new Date('2026-01-01') } });
  await db.availabilityPreference.create({ data: { personId: people.unwilling.id, sectorsGladly: [], sectorsNot: ['NURSING_HOME'], confirmedAt: new Date(now) } });
  const asked = (personId: string, yes = false) =>
    createAssignment(db, { needId: need.id, lineId, personId, shifts: need.shifts, createdAt: now, answerBy: monday.start, yeses: yes ? [{ party: 'PERSON' }] : [] });
  await asked(people.silent.id);
  await asked(people.agreed.id, true);
  const declinedId = await asked(people.declined.id);
  await db.assignmentAnswer.create({
    data: { assignmentId: declinedId, party: 'PERSON', value: 'NO', via: 'APP', givenById: people.declined.id, at: new Date(now + 1), needVersion: 1, shiftIds: [] },
  });
  const other = await createNeed(db, { unitId: office.id, now, shifts: [shift('2026-11-22', 23, 31)] });
  const otherShift = other.shifts[0];
  if (!otherShift) throw new Error('the other need has a shift');
  const loan = await createAssignment(db, { needId: other.id, lineId: other.lines[0]?.id ?? '', personId: people.busy.id, shifts: other.shifts, createdAt: now });
  await db.assignmentShift.updateMany({ where: { assignmentId: loan }, data: { state: 'HELD', place: 1, heldAt: new Date(now) } });
  return { municipality, solgården, office, need, lineId, people };
}

onBothDatabases('candidates', (database) => {
  let scene: Scene;
  let found: CandidatesOfLine;
  const ask = async (actor = actorOf({ id: 'leader' }, { ledUnitIds: [scene.solgården.id] }), municipality = scene.municipality) => {
    const answer = await candidatesFor(database().db, { lineId: scene.lineId, actor, now, municipality });
    if (!answer) throw new Error('the actor may see the line');
    return answer;
  };

  beforeAll(async () => {
    scene = await setScene(database().db);
    found = await ask();
  });

  it('lists who fits, and not who has nothing of what is asked for', () => {
    const { verified, busy } = scene.people;
    expect(found.fits.map((one) => [one.personId, one.shiftIds.length])).toEqual([[verified.id, 2], [busy.id, 1]]);
    expect(found.fits[0]).toMatchObject({ competence: 'nurse', position: 'Konsulent', unitName: 'Jobcenter', name: null, after: null });
    expect(found.fits[1]?.after).toBe('SHIFTS_COVERED');
    expect(found.labels.nurse?.da).toBe('Sygeplejerske');
  });

  it('says what speaks for somebody and what to know', () => {
    expect(found.fits[0]?.notes.map((note) => note.code)).toEqual(['VERIFIED', 'PRACTISED', 'NEAR']);
    expect(found.fits[0]?.warnings.map((one) => one.code)).toEqual(expect.arrayContaining(['AVAILABILITY_UNKNOWN', 'CONFIDENTIALITY_MISSING']));
  });

  it('names the one thing that a nearly fitting person lacks', () => {
    expect(found.nearly).toMatchObject([{ personId: scene.people.claimed.id, reason: { code: 'CLAIMED_NOT_VERIFIED', overridableBy: 'NOBODY' } }]);
  });

  it('tells a declined and an unanswered request in the same words, and a yes with the name', () => {
    const { silent, declined, agreed } = scene.people;
    const of = (person: MadePerson) => found.asked.find((one) => one.personId === person.id);
    expect(of(silent)).toMatchObject({ state: 'ASKED', name: null });
    expect({ ...of(declined), personId: '', assignmentId: '' }).toEqual({ ...of(silent), personId: '', assignmentId: '' });
    expect(of(agreed)).toMatchObject({ state: 'SAID_YES', name: agreed.name });
  });

  it('lets nothing private out, not by word and not by name', () => {
    const told = JSON.stringify(found);
    for (const word of ['RESTRICTED', 'PAUSED', 'RATHER_NOT', 'SECTOR', 'EARLIER_NO', 'isPrivate', scene.people.restricted.id, scene.people.unwilling.id, 'Vera', 'Dorte']) {
      expect(told).not.toContain(word);
    }
  });

  it('counts them as not available on a shift that nobody can take', async () => {
    const { db } = database();
    const need = await createNeed(db, { unitId: scene.solgården.id, now, shifts: [shift('2026-11-29', 7, 15)], lines: [{ requirements: [{ anyOf: ['nurse'], authorisedOnly: true }] }] });
    const lineId = need.lines[0]?.id ?? '';
    const away = shift('2026-11-29', 0, 24);
    const free = [scene.people.verified, scene.people.busy, scene.people.silent, scene.people.declined, scene.people.agreed];
    const made = await db.availabilityException.createManyAndReturn({
      data: free.map((one) => ({ personId: one.id, kind: 'AWAY' as const, startsAt: new Date(away.start), endsAt: new Date(away.end) })),
    });
    const answer = await candidatesFor(db, { lineId, actor: actorOf({ id: 'hr' }, { roles: ['HR'] }), now, municipality: scene.municipality });
    await db.availabilityException.deleteMany({ where: { id: { in: made.map((one) => one.id) } } });
    expect(answer?.counted).toEqual([
      {
        shiftId: need.shifts[0]?.id,
        peopleWithOne: 8,
        reasons: [
          { code: 'NOT_AVAILABLE', variant: null, about: null, people: 7 },
          { code: 'CLAIMED_NOT_VERIFIED', variant: 'AUTHORISED_ONLY', about: 'nurse', people: 1 },
        ],
      },
    ]);
    expect(answer).toMatchObject({ looked: 8, fits: [] });
  });

  it('tells names to HR, and to the leader where the municipality chose so', async () => {
    expect((await ask(actorOf({ id: 'hr' }, { roles: ['HR'] }))).fits[0]?.name).toBe(scene.people.verified.name);
    const settings = { ...scene.municipality.settings, namesFromStart: true };
    expect((await ask(undefined, { ...scene.municipality, settings })).fits[0]?.name).toBe(scene.people.verified.name);
  });

  it('is closed to others, and an unknown line answers the same', async () => {
    const other = actorOf({ id: 'other' }, { ledUnitIds: [scene.office.id] });
    const asked = { actor: other, now, municipality: scene.municipality };
    expect(await candidatesFor(database().db, { ...asked, lineId: scene.lineId })).toBeNull();
    expect(await candidatesFor(database().db, { ...asked, lineId: scene.need.id })).toBeNull();
  });

  it('answers the same inside a transaction', async () => {
    const { db } = database();
    const wanted = { period: { start: monday.start, end: tuesday.end }, now, municipality: scene.municipality };
    const outside = await loadPeopleFacts(db, wanted);
    const inside = await db.$transaction((tx) => loadPeopleFacts(tx, wanted));
    expect(inside).toEqual(outside);
    expect(outside.length).toBeGreaterThanOrEqual(9);
    expect(await loadPeopleFacts(db, { ...wanted, personIds: [scene.people.busy.id] })).toEqual(outside.filter((one) => one.personId === scene.people.busy.id));
  });

  describe('for the person', () => {
    const evaluateFor = (person: MadePerson, shiftIds?: readonly string[]) =>
      evaluateForPerson(database().db, { personId: person.id, lineId: scene.lineId, shiftIds, now, moment: 'ask', municipality: scene.municipality });

    it('tells the own private reasons, and which shifts go', async () => {
      const own = await evaluateFor(scene.people.unwilling);
      expect(own?.evaluation.reasons.find((reason) => reason.code === 'RATHER_NOT')).toMatchObject({ variant: 'SECTOR', isPrivate: true });
      expect(own?.chosen.shiftIds).toHaveLength(2);
      expect((await evaluateFor(scene.people.restricted))?.evaluation.verdict).toBe('NOT');
      expect((await evaluateFor(scene.people.busy))?.chosen.shiftIds).toEqual([scene.need.shifts[1]?.id]);
    });

    it('knows only the shifts of the line and people with an employment', async () => {
      expect(await evaluateFor(scene.people.verified, [scene.need.id])).toBeNull();
      const nobody = await createPerson(database().db);
      expect(await evaluateFor(nobody)).toBeNull();
    });

    it('judges many lines at once as one by one', async () => {
      const asked = { personId: scene.people.busy.id, now, moment: 'ask' as const, municipality: scene.municipality };
      const many = await evaluateLinesForPerson(database().db, { ...asked, lineIds: [scene.lineId] });
      const one = await evaluateFor(scene.people.busy);
      expect(many[scene.lineId]?.chosen.shiftIds).toEqual(one?.chosen.shiftIds);
    });
  });
});
