import { beforeEach, expect, it } from 'vitest';
import { createCatalogue } from '../../../tests/factories/catalogue';
import { createMunicipality } from '../../../tests/factories/municipality';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Actor } from '~/kernel/actor';
import { defineRoster } from './define-roster.commands.server';
import { nurseQualified } from './nurse-qualified';
import { numbered, type RosterDefinition } from './roster';
import { countPeople } from './roster-members.queries.server';
import { readRoster, readRosterChanges, type Roster } from './roster.queries.server';

const now = Date.UTC(2026, 10, 22, 11);
const [, second, third] = nurseQualified.definition.tiers;
const shorter: RosterDefinition = { tiers: numbered([third, second].flatMap((tier) => tier ?? [])) };

onBothDatabases('defining a roster', (database) => {
  let hr: Actor;

  beforeEach(async () => {
    const { db } = database();
    await db.roster.deleteMany();
    await db.auditEvent.deleteMany();
    if ((await db.competence.count()) === 0) await createCatalogue(db);
    hr = actorOf(await createPerson(db, { givenName: 'Maja', familyName: 'Lind' }), { roles: ['HR'] });
  });

  const read = async (): Promise<Roster> => {
    const roster = await readRoster(database().db, 'nurse-qualified');
    if (!roster) throw new Error('the shipped roster is always there');
    return roster;
  };

  it('stores the tiers, says who changed them, and audits which', async () => {
    const { db } = database();
    expect((await read()).changed).toBeNull();
    expect(await defineRoster({ db, actor: hr, now }, await read(), shorter, 0)).toEqual({ ok: true, value: null });
    expect(await read()).toMatchObject({ definition: shorter, changed: { at: now, byId: hr.personId } });
    expect(await readRosterChanges(db, 'nurse-qualified')).toEqual([{ at: now, by: 'Maja Lind' }]);
    const [event] = await db.auditEvent.findMany();
    expect(event).toMatchObject({ kind: 'WRITE', action: 'roster.define', fields: ['T1', 'T3', 'T4', 'T5'] });
  });

  it('audits only the tiers that differ from what was stored', async () => {
    const { db } = database();
    await defineRoster({ db, actor: hr, now }, await read(), nurseQualified.definition, 0);
    const tiers = nurseQualified.definition.tiers.map(({ key, ...tier }) => (key === 'T2' ? { ...tier, withInclusions: false } : tier));
    await defineRoster({ db, actor: hr, now: now + 1 }, await read(), { tiers: numbered(tiers) }, now);
    const events = await db.auditEvent.findMany({ orderBy: { at: 'asc' } });
    expect(events.map(({ fields }) => fields)).toEqual([[], ['T2']]);
  });

  it('refuses a change made on what somebody else has changed meanwhile', async () => {
    const { db } = database();
    const shipped = await read();
    await defineRoster({ db, actor: hr, now }, shipped, shorter, 0);
    const late = await defineRoster({ db, actor: hr, now: now + 1 }, shipped, nurseQualified.definition, 0);
    expect(late).toEqual({ ok: false, refusal: { key: 'rosters.definition.errors.changedMeanwhile' } });
    expect(await defineRoster({ db, actor: hr, now: now + 2 }, await read(), nurseQualified.definition, now)).toEqual({ ok: true, value: null });
    const late2 = await defineRoster({ db, actor: hr, now: now + 3 }, await read(), shorter, now);
    expect(late2.ok).toBe(false);
    expect((await read()).definition).toEqual(nurseQualified.definition);
    expect(await db.auditEvent.count()).toBe(2);
  });

  it('refuses the coordinator, and competences that the catalogue does not have', async () => {
    const { db } = database();
    const coordinator = { ...hr, roles: ['COORDINATOR' as const] };
    expect(await defineRoster({ db, actor: coordinator, now }, await read(), shorter, 0)).toEqual({ ok: false, refusal: { key: 'rosters.definition.onlyHr' } });
    const unknown = { tiers: shorter.tiers.map((tier) => ({ ...tier, anyOf: ['no_such_key'] })) };
    expect(await defineRoster({ db, actor: hr, now }, await read(), unknown, 0)).toEqual({
      ok: false,
      refusal: { key: 'rosters.definition.errors.unknownCompetence' },
    });
    expect((await read()).changed).toBeNull();
  });

  it('counts what another definition would give, without changing or showing anything', async () => {
    const { db } = database();
    const municipality = await createMunicipality(db);
    const unit = await createUnit(db, { sector: 'ADMINISTRATION' });
    await createPerson(db, { competences: [{ key: 'nurse' }], employments: [{ unitId: unit.id }] });
    await createPerson(db, { competences: [{ key: 'sosu_assistant' }], employments: [{ unitId: unit.id }] });
    // a nurse covers a care assistant: with that tier first nobody is left for the second
    expect(await countPeople({ db, actor: hr, now, municipality }, shorter)).toEqual({ T1: 2, T2: 0 });
    expect(await db.auditEvent.count()).toBe(0);
  });
});
