import { beforeAll, expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { createCatalogue } from '../../../tests/factories/catalogue';
import { createMunicipality } from '../../../tests/factories/municipality';
import { createNeed } from '../../../tests/factories/need';
import { actorOf, createPerson, type CompetenceOptions, type EmploymentOptions } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Actor } from '~/kernel/actor';
import { dayMs, hourMs } from '~/kernel/time';
import type { Municipality } from '../access/municipality';
import type { Database } from '~/platform/database.server';
import { lookAtRoster } from './look-at-roster.commands.server';
import { readRoster } from './roster.queries.server';
import { parseRosterFilter } from './roster-filter.schema';
import { cursorText } from './roster-page';

// Sunday 22 November 2026 at 12 in Copenhagen; the coming week is 23–29 November
const now = Date.UTC(2026, 10, 22, 11);
const officeWeek = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, start: '08:00', end: '16:00' }));

/** Free all day Monday to Friday unless told otherwise. */
async function makeFree(db: Database, personId: string, weekdays = [1, 2, 3, 4, 5]): Promise<void> {
  await db.availabilityPattern.createMany({ data: weekdays.map((weekday) => ({ personId, weekday, startMinute: 7 * 60, endMinute: 23 * 60 })) });
}

onBothDatabases('looking at the nurse-qualified roster', (database) => {
  const ids: Record<string, string> = {};
  const loanOf = { needId: '', lineId: '' };
  let municipality: Municipality;
  let hr: Actor;
  let coordinator: Actor;

  beforeAll(async () => {
    const { db } = database();
    municipality = await createMunicipality(db);
    await createCatalogue(db);
    const office = await createUnit(db, { name: 'Jobcenter Åsø', sector: 'ADMINISTRATION', areaKey: 'midt' });
    const home = await createUnit(db, { name: 'Solgården', sector: 'NURSING_HOME', areaKey: 'syd' });
    const make = async (familyName: string, unitId: string, competences: readonly CompetenceOptions[], more: Partial<EmploymentOptions> = {}) => {
      const employments = [{ unitId, position: 'Konsulent', ...more }];
      const made = await createPerson(db, { givenName: 'Ane', familyName, competences, employments });
      ids[familyName] = made.id;
      return made.id;
    };
    const maja = await createPerson(db, { givenName: 'Maja', familyName: 'Lind', roles: ['HR'] });
    hr = actorOf(maja, { roles: ['HR'] });
    coordinator = actorOf(await createPerson(db), { roles: ['COORDINATOR'] });
    const verified = (on: string, outcome: 'VERIFIED' | 'REJECTED' | 'RESTRICTED' = 'VERIFIED') => ({ on, outcome, byId: maja.id });

    await makeFree(db, await make('Kontor', office.id, [{ key: 'nurse', lastPractised: 2019, verified: verified('2026-10-01') }]));
    await makeFree(db, await make('Ostergaard', home.id, [{ key: 'specialist_nurse', lastPractised: 2026, verified: verified('2026-11-02') }], { weeklyPattern: officeWeek }));
    await makeFree(db, await make('Gammel', office.id, [{ key: 'nurse', comfort: 'WITH_COLLEAGUE', verified: verified('2026-03-01') }]), [1, 2]);
    await make('Tavs', office.id, [{ key: 'nurse' }]);
    await makeFree(db, await make('Helstikke', office.id, [{ key: 'nurse', comfort: 'RATHER_NOT', lastPractised: 2005 }]));
    const paused = await make('Pause', office.id, [{ key: 'nurse' }]);
    await makeFree(db, paused);
    await db.availabilityPreference.create({ data: { personId: paused, pausedFrom: new Date('2026-11-01T00:00:00Z'), confirmedAt: new Date(now) } });
    await makeFree(db, await make('Begraenset', office.id, [{ key: 'nurse', verified: verified('2026-11-01', 'RESTRICTED') }]));
    await make('Afvist', office.id, [{ key: 'nurse', verified: verified('2026-11-01', 'REJECTED') }]);
    await make('Assistent', home.id, [{ key: 'sosu_assistant' }]);
    await make('Hjaelper', home.id, [{ key: 'sosu_helper' }]);
    await make('Erfaren', home.id, [], { position: 'Plejemedhjælper' });
    await make('Fratraadt', home.id, [{ key: 'nurse' }], { to: '2026-10-31' });
    await make('Laerer', office.id, [{ key: 'teacher' }]);

    const monday = Date.UTC(2026, 10, 23, 6);
    const shifts = [
      { start: monday, end: monday + 8 * hourMs },
      { start: monday + 8 * dayMs, end: monday + 8 * dayMs + 8 * hourMs },
    ];
    const need = await createNeed(db, { unitId: home.id, shifts, now: now - 3 * dayMs });
    const line = need.lines[0];
    Object.assign(loanOf, { needId: need.id, lineId: line?.id ?? '' });
    const loan = { needId: need.id, lineId: line?.id ?? '', shifts: need.shifts, createdAt: now - 2 * dayMs, begunById: maja.id };
    const assignmentId = await createAssignment(db, { ...loan, personId: ids.Kontor ?? '', begunBy: 'HR' });
    await db.assignmentShift.updateMany({ where: { assignmentId }, data: { state: 'HELD', place: 1, heldAt: new Date(now) } });
    await createAssignment(db, { ...loan, personId: ids.Gammel ?? '', begunBy: 'PERSON' });
  });

  const look = async (actor: Actor, search: string) => {
    const { db } = database();
    const roster = await readRoster(db, 'nurse-qualified');
    if (!roster) throw new Error('no roster');
    const filter = parseRosterFilter(new URLSearchParams(search), roster.definition.tiers.map(({ key }) => key), '2026-11-22');
    return lookAtRoster({ db, actor, now, municipality, language: 'da' }, roster, filter);
  };
  const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name.split(',')[0]);
  const all = 'from=2026-11-23&to=2026-11-29&free=ALL';

  it('counts each person in one tier, and nobody who has left, is rejected or is something else', async () => {
    const { tierCounts, total } = await look(hr, all);
    expect(tierCounts).toEqual({ T1: 2, T2: 5, T3: 1, T4: 1, T5: 1 });
    expect(total).toBe(10);
  });

  it('begins with the first two tiers and who is free, most days first', async () => {
    const { rows, total, freeCount, unknownCount } = await look(hr, '');
    expect(names(rows)).toEqual(['Ostergaard', 'Kontor', 'Begraenset', 'Gammel']);
    expect({ total, freeCount, unknownCount }).toEqual({ total: 7, freeCount: 4, unknownCount: 1 });
  });

  it('says who verified it and when, what the own job leaves free, who asked and where the person is', async () => {
    const { rows } = await look(hr, all);
    const kontor = rows.find(({ personId }) => personId === ids.Kontor);
    expect(kontor).toMatchObject({
      tierKey: 'T1',
      employments: [{ position: 'Konsulent', unitName: 'Jobcenter Åsø' }],
      competence: { status: 'VERIFIED', observedOn: '2026-10-01', verifiedBy: 'Maja Lind', lastPractised: 2019 },
      asked: { at: now - 2 * dayMs, by: 'Maja Lind', times: 1 },
      out: { unitName: 'Solgården', until: Date.UTC(2026, 11, 1, 14) },
    });
    expect(kontor?.free.days.map(({ state }) => state)).toEqual(['out', 'free', 'free', 'free', 'free', 'no', 'no']);
    const ostergaard = rows.find(({ personId }) => personId === ids.Ostergaard);
    expect(ostergaard?.free.days.map(({ state }) => state)).toEqual(['free', 'free', 'free', 'free', 'free', 'no', 'no']);
    expect(rows.find(({ personId }) => personId === ids.Gammel)).toMatchObject({ asked: null, out: null, comfort: 'WITH_COLLEAGUE', competence: { status: 'STALE' } });
  });

  it('reads pause and "rather not" alike, as not free and without a comfort', async () => {
    const { rows } = await look(hr, all);
    const shown = ['Pause', 'Helstikke'].map((name) => rows.find(({ personId }) => personId === ids[name]));
    for (const row of shown) expect(row).toMatchObject({ comfort: null, speakWithHr: false, free: { known: true, count: 0 } });
    expect(JSON.stringify(rows)).not.toContain('RATHER_NOT');
  });

  it('shows a limited authorisation to HR only', async () => {
    const mine = await look(hr, all);
    expect(mine.rows.find(({ personId }) => personId === ids.Begraenset)).toMatchObject({ speakWithHr: true, competence: { status: 'RESTRICTED' } });
    const theirs = await look(coordinator, all);
    expect(theirs.rows.some(({ personId }) => personId === ids.Begraenset)).toBe(false);
  });

  it('a placement restriction is a mark for HR and a day that is not free for others', async () => {
    const { db } = database();
    const personId = ids.Ostergaard ?? '';
    await db.placementRestriction.create({ data: { personId, kind: 'SPEAK_WITH_HR', sectors: [], from: new Date('2026-11-24T00:00:00Z') } });
    const mine = (await look(hr, all)).rows.find((row) => row.personId === personId);
    const theirs = (await look(coordinator, all)).rows.find((row) => row.personId === personId);
    await db.placementRestriction.deleteMany({ where: { personId } });
    expect(mine).toMatchObject({ speakWithHr: true, free: { count: 5 } });
    expect(theirs).toMatchObject({ speakWithHr: false, free: { count: 0 } });
  });

  it.each([
    ['state=STALE', ['Gammel']],
    ['state=CLAIMED&tier=T2', ['Helstikke', 'Pause', 'Tavs']],
    ['practised=NOW', ['Ostergaard']],
    ['practised=LONGER&tier=T1&tier=T2', ['Kontor', 'Helstikke']],
    ['sector=NURSING_HOME&tier=T1&tier=T3', ['Ostergaard', 'Assistent']],
    ['area=syd&tier=T4', ['Hjaelper']],
    ['asked=YES', ['Kontor']],
    ['out=YES', ['Kontor']],
    ['free=UNKNOWN&tier=T2', ['Tavs']],
    ['free=EVERY&to=2026-11-24&tier=T2', ['Begraenset', 'Gammel']],
    ['sort=NAME&tier=T1', ['Kontor', 'Ostergaard']],
  ])('narrows by %s', async (search, expected) => {
    const given = new URLSearchParams(all);
    for (const [name, value] of new URLSearchParams(search)) if (name === 'tier') given.append(name, value);
      else given.set(name, value);
    expect(names((await look(hr, given.toString())).rows)).toEqual(expected);
  });

  it('says which filter to loosen when nobody fits', async () => {
    const { rows, loosenings } = await look(hr, `${all}&tier=T1&state=LAPSED`);
    expect(rows).toEqual([]);
    expect(loosenings).toEqual([{ filter: 'state', count: 2 }]);
  });

  it('writes one row per look, with the people of the page that was shown and names of filters only', async () => {
    const { db } = database();
    await db.auditEvent.deleteMany();
    const { rows } = await look(hr, `${all}&tier=T1&asked=YES`);
    const events = await db.auditEvent.findMany();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: 'LOOK',
      action: 'roster.look',
      actorId: hr.personId,
      subjectId: 'nurse-qualified',
      personIds: [ids.Kontor],
      fields: ['tier', 'from', 'to', 'free', 'asked'],
    });
    expect(rows).toHaveLength(1);
  });

  it('shows page by page, on from a person who may have left since', async () => {
    const { db } = database();
    const office = await createUnit(db, { name: 'Skov', sector: 'ADMINISTRATION', areaKey: 'skov' });
    const made: string[] = [];
    for (let index = 0; index < 30; index++) {
      const person = await createPerson(db, { familyName: `Flere ${String(index).padStart(2, '0')}`, competences: [{ key: 'nurse' }], employments: [{ unitId: office.id }] });
      made.push(person.id);
    }
    const search = (more: string) => `${all}&area=skov&per=25&sort=NAME${more}`;
    const one = await look(hr, search(''));
    expect({ hits: one.hits, shown: one.rows.length, start: one.start, previous: one.previous }).toEqual({ hits: 30, shown: 25, start: 0, previous: null });
    await db.employment.updateMany({ where: { personId: made[24] ?? '' }, data: { to: new Date('2026-10-01T00:00:00Z') } });
    const two = await look(hr, search(`&after=${encodeURIComponent(cursorText(one.next ?? { towards: 'after', personId: '', keys: [] }))}`));
    expect(two.rows.map(({ personId }) => personId)).toEqual(made.slice(25));
    expect({ hits: two.hits, start: two.start, next: two.next }).toEqual({ hits: 29, start: 24, next: null });
  });

  it('counts how often somebody was asked lately, and reads a no as no answer', async () => {
    const { db } = database();
    const loan = { needId: loanOf.needId, lineId: loanOf.lineId, personId: ids.Tavs ?? '', shifts: [], answerBy: now, begunById: hr.personId, begunBy: 'RECEIVER' as const };
    const rowOf = async () => (await look(hr, `${all}&area=midt`)).rows.find(({ personId }) => personId === ids.Tavs);
    await createAssignment(db, { ...loan, createdAt: now - 20 * dayMs });
    expect((await rowOf())?.asked).toBeNull();
    await createAssignment(db, { ...loan, createdAt: now - 5 * dayMs });
    const refused = await createAssignment(db, { ...loan, createdAt: now - dayMs });
    const unanswered = await rowOf();
    expect(unanswered?.asked).toEqual({ at: now - dayMs, by: 'Maja Lind', times: 2 });
    const answer = { assignmentId: refused, party: 'PERSON' as const, value: 'NO' as const, via: 'APP' as const, givenById: ids.Tavs ?? '', at: new Date(now), needVersion: 1 };
    await db.assignmentAnswer.create({ data: answer });
    expect(await rowOf()).toEqual(unanswered);
    await db.assignment.deleteMany({ where: { personId: ids.Tavs ?? '' } });
  });
});


