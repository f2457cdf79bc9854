import { beforeEach, expect, it } from 'vitest';
import { createCatalogue } from '../../../tests/factories/catalogue';
import { createMunicipality } from '../../../tests/factories/municipality';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Actor } from '~/kernel/actor';
import { defineRoster } from './define-roster.commands.server';
import { makeRoster, removeRoster, renameRoster } from './keep-roster.commands.server';
import { nurseQualified } from './nurse-qualified';
import { countPeople } from './roster-members.queries.server';
import { readRoster, type Roster } from './roster.queries.server';
import type { NewRoster } from './saved-roster.schema';

const now = Date.UTC(2026, 10, 22, 11);
const named = (name: string) => ({ da: name, nb: name, en: name });
const blank: NewRoster = { name: named('Køkken'), tiers: [], competences: [], groups: [], sectors: [], areaKeys: [] };

onBothDatabases('keeping rosters', (database) => {
  let hr: Actor;
  const context = () => ({ db: database().db, actor: hr, now });
  const read = async (key: string): Promise<Roster> => {
    const roster = await readRoster(database().db, key);
    if (!roster) throw new Error(`no roster ${key}`);
    return roster;
  };

  beforeEach(async () => {
    const { db } = database();
    await db.roster.deleteMany();
    await db.auditEvent.deleteMany();
    if ((await db.competence.count()) === 0) await createCatalogue(db);
    hr = actorOf(await createPerson(db), { roles: ['HR'] });
  });

  it('makes one of competences: verified, then claimed, under a key of plain letters', async () => {
    expect(await makeRoster(context(), { ...blank, competences: ['teacher', 'nurse'] })).toEqual({ ok: true, value: 'kokken' });
    const { definition, label, changed } = await read('kokken');
    expect(label.nb).toBe('Køkken');
    expect(definition.tiers.map(({ key, state, anyOf, label: { en } }) => ({ key, kind: state.kind, anyOf, en }))).toEqual([
      { key: 'T1', kind: 'VERIFIED', anyOf: ['nurse', 'teacher'], en: 'Verified' },
      { key: 'T2', kind: 'ANY_BACKGROUND', anyOf: ['nurse', 'teacher'], en: 'Claimed' },
    ]);
    expect(changed).toEqual({ at: now, byId: hr.personId });
    expect(await database().db.auditEvent.findMany()).toMatchObject([{ kind: 'WRITE', action: 'roster.make', subjectId: 'kokken', fields: ['T1', 'T2'] }]);
    expect(await makeRoster(context(), { ...blank, competences: ['nurse'] })).toEqual({ ok: true, value: 'kokken-2' });
  });

  it('makes one of a whole group, and of tiers of another roster in their order', async () => {
    const made = await makeRoster(context(), { ...blank, tiers: ['nurse-qualified/T3', 'nurse-qualified/T1'], groups: ['kitchen'] });
    expect(made.ok).toBe(true);
    const { tiers } = (await read('kokken')).definition;
    const shipped = nurseQualified.definition.tiers;
    expect(tiers.map(({ label }) => label.da)).toEqual([shipped[0]?.label.da, shipped[2]?.label.da, 'Bekræftet', 'Oplyst']);
    const kitchen = await database().db.competence.findMany({ where: { group: 'kitchen', retiredAt: null } });
    expect(tiers[2]?.anyOf).toEqual(kitchen.map(({ key }) => key).sort());
  });

  it('refuses the coordinator, unknown competences, and what would hold nothing or too much', async () => {
    const { db } = database();
    const coordinator = { ...hr, roles: ['COORDINATOR' as const] };
    const errorOf = async (input: NewRoster, actor = hr) => {
      const made = await makeRoster({ db, actor, now }, input);
      return made.ok ? null : made.refusal.key;
    };
    expect(await errorOf({ ...blank, competences: ['nurse'] }, coordinator)).toBe('rosters.definition.onlyHr');
    expect(await errorOf({ ...blank, competences: ['no_such'] })).toBe('rosters.definition.errors.unknownCompetence');
    expect(await errorOf({ ...blank, groups: ['no_such'] })).toBe('rosters.definition.errors.unknownCompetence');
    expect(await errorOf({ ...blank, tiers: ['nurse-qualified/T9'] })).toBe('rosters.saved.errors.nothingChosen');
    expect(await db.roster.count()).toBe(0);
    expect(await db.auditEvent.count()).toBe(0);
  });

  it('is about its sectors and areas only, also after its tiers are edited', async () => {
    const { db } = database();
    const municipality = await createMunicipality(db);
    const school = await createUnit(db, { sector: 'SCHOOL', areaKey: 'midt' });
    const office = await createUnit(db, { sector: 'ADMINISTRATION', areaKey: 'midt' });
    for (const unitId of [school.id, office.id]) await createPerson(db, { competences: [{ key: 'teacher' }], employments: [{ unitId }] });
    await makeRoster(context(), { ...blank, competences: ['teacher'], sectors: ['SCHOOL'] });
    const count = async () => countPeople({ ...context(), municipality }, (await read('kokken')).definition);
    expect(await count()).toEqual({ T1: 0, T2: 1 });
    const roster = await read('kokken');
    await defineRoster({ ...context(), now: now + 1 }, roster, { tiers: roster.definition.tiers.slice(1) }, now);
    expect((await read('kokken')).definition.scope).toEqual({ sectors: ['SCHOOL'], areaKeys: [] });
    await renameRoster({ ...context(), now: now + 2 }, await read('kokken'), { name: named('Lærere'), sectors: ['SCHOOL'], areaKeys: ['nord'], readAt: now + 1 });
    expect(Object.values(await count())).toEqual([0]);
  });

  it('renames under the same key, also the shipped one, and never over what somebody else changed', async () => {
    const { db } = database();
    const input = { name: named('Sygeplejersker'), sectors: [], areaKeys: [], readAt: 0 };
    expect(await renameRoster(context(), await read('nurse-qualified'), input)).toEqual({ ok: true, value: null });
    expect(await read('nurse-qualified')).toMatchObject({ key: 'nurse-qualified', label: named('Sygeplejersker'), definition: { tiers: nurseQualified.definition.tiers } });
    const late = await renameRoster(context(), await read('nurse-qualified'), { ...input, name: named('Andre') });
    expect(late).toEqual({ ok: false, refusal: { key: 'rosters.definition.errors.changedMeanwhile' } });
    expect((await read('nurse-qualified')).label.da).toBe('Sygeplejersker');
    expect((await db.auditEvent.findMany()).map(({ action }) => action)).toEqual(['roster.rename']);
  });

  it('removes a saved one as it was when the page was read, and never the shipped one', async () => {
    const { db } = database();
    await makeRoster(context(), { ...blank, competences: ['nurse'] });
    expect((await removeRoster(context(), 'kokken', now - 1)).ok).toBe(false);
    const coordinator = { ...hr, roles: ['COORDINATOR' as const] };
    expect((await removeRoster({ ...context(), actor: coordinator }, 'kokken', now)).ok).toBe(false);
    expect(await removeRoster(context(), 'kokken', now)).toEqual({ ok: true, value: null });
    expect(await readRoster(db, 'kokken')).toBeNull();
    await renameRoster(context(), await read('nurse-qualified'), { name: named('X1'), sectors: [], areaKeys: [], readAt: 0 });
    expect(await removeRoster(context(), 'nurse-qualified', now)).toEqual({ ok: false, refusal: { key: 'rosters.saved.errors.shipped' } });
    expect((await db.auditEvent.findMany({ orderBy: { action: 'asc' } })).map(({ action }) => action)).toEqual(['roster.make', 'roster.remove', 'roster.rename']);
  });
});
