import { beforeAll, expect, it } from 'vitest';
import { createCatalogue } from '../../../tests/factories/catalogue';
import { actorOf, createPerson, type CompetenceOptions } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { municipalitySettingsSchema } from '~/modules/access/municipality';
import type { Actor } from '~/kernel/actor';
import { readCompetences } from './competence.queries.server';
import { recordCheckSeen } from './record-check.commands.server';
import { rejectClaim, verifyClaim } from './verification.commands.server';

const now = Date.parse('2026-11-23T10:00:00Z');
const municipality = {
  name: 'Åsø',
  country: 'DK',
  zone: 'Europe/Copenhagen',
  demonstration: false,
  settings: municipalitySettingsSchema.parse({}),
} as const;

onBothDatabases('confirming a claim', (database) => {
  const context = (actor: Actor) => ({ db: database().db, actor, now, municipality });
  beforeAll(() => createCatalogue(database().db));

  async function arranged(competence: CompetenceOptions) {
    const { db } = database();
    const unit = await createUnit(db);
    const person = await createPerson(db, { employments: [{ unitId: unit.id }], competences: [competence] });
    const hr = actorOf(await createPerson(db, { roles: ['HR'] }), { roles: ['HR'] });
    const leader = actorOf(await createPerson(db), { ledUnitIds: [unit.id] });
    const stranger = actorOf(await createPerson(db), { ledUnitIds: [(await createUnit(db)).id] });
    const read = () => readCompetences(db, person.id, now, municipality, 'da');
    const [claim] = await read();
    return { person, hr, leader, stranger, read, personCompetenceId: claim?.id ?? '' };
  }
  const lookedUp = { method: 'REGISTER', observedOn: '2026-11-20', registerReference: '0BC12', validUntil: null } as const;
  const known = { method: 'LEADER_KNOWS', observedOn: '2026-11-20', registerReference: '', validUntil: null } as const;

  it('keeps who, how, when and the reference, and tells the person in ids', async () => {
    const { person, hr, read, personCompetenceId } = await arranged({ key: 'nurse' });
    expect(await verifyClaim(context(hr), person.id, { ...lookedUp, personCompetenceId })).toEqual({ ok: true, value: { outcome: 'VERIFIED' } });
    expect(await read()).toMatchObject([{ state: 'VERIFIED', observed: { by: hr.name, method: 'REGISTER', on: '2026-11-20', reference: '0BC12' } }]);
    const messages = await database().db.message.findMany({ where: { personId: person.id } });
    expect(messages).toMatchObject([{ kind: 'people.claimVerified', data: { personCompetenceId, competenceKey: 'nurse', byId: hr.personId } }]);
  });

  it.each([
    ['a leader who looks in the register', 'leader', lookedUp, 'people.refused.verify.METHOD'],
    ['a leader who has seen a nurse’s diploma', 'leader', { ...known, method: 'DIPLOMA_SEEN' }, 'people.refused.registerOnly'],
    ['HR who looked at a nurse’s diploma only', 'hr', { ...known, method: 'DIPLOMA_SEEN' }, 'people.refused.registerOnly'],
    ['a leader of other people', 'stranger', known, 'people.refused.verify.NOT_YOURS'],
    ['a look-up tomorrow', 'hr', { ...lookedUp, observedOn: '2026-11-24' }, 'people.refused.dayToCome'],
    ['a Norwegian number', 'hr', { ...lookedUp, registerReference: '9134567' }, 'people.refused.reference.DK.SHAPE'],
    ['a stand-in number', 'hr', { ...lookedUp, registerReference: '09YM8' }, 'people.refused.reference.DK.SUBSTITUTE'],
  ] as const)('refuses %s', async (_, who, input, key) => {
    const all = await arranged({ key: 'nurse' });
    expect(await verifyClaim(context(all[who]), all.person.id, { ...input, personCompetenceId: all.personCompetenceId })).toEqual({
      ok: false,
      refusal: { key },
    });
    expect(await all.read()).toMatchObject([{ state: 'CLAIMED' }]);
  });

  it('refuses the register for a trade that stands in none, and HR about themself', async () => {
    const { person, hr, personCompetenceId } = await arranged({ key: 'sosu_helper' });
    expect(await verifyClaim(context(hr), person.id, { ...lookedUp, personCompetenceId })).toMatchObject({
      refusal: { key: 'people.refused.notInRegister' },
    });
    const own = { ...hr, personId: person.id };
    expect(await verifyClaim(context(own), person.id, { ...known, personCompetenceId })).toMatchObject({
      refusal: { key: 'people.refused.verify.OWN' },
    });
  });

  it('lets the own leader say that they know the work', async () => {
    const { person, leader, read, personCompetenceId } = await arranged({ ownWords: 'Klippe hår' });
    expect((await verifyClaim(context(leader), person.id, { ...known, personCompetenceId })).ok).toBe(true);
    expect(await read()).toMatchObject([{ state: 'VERIFIED', observed: { method: 'LEADER_KNOWS' } }]);
  });

  it('asks for a new last day when the old one has passed', async () => {
    const { person, hr, read, personCompetenceId } = await arranged({ key: 'first_aid', validUntil: '2026-10-01' });
    const seen = { method: 'CERTIFICATE_SEEN', observedOn: '2026-11-20', registerReference: '', personCompetenceId } as const;
    expect(await verifyClaim(context(hr), person.id, { ...seen, validUntil: null })).toMatchObject({ refusal: { key: 'people.refused.lapsed' } });
    expect((await verifyClaim(context(hr), person.id, { ...seen, validUntil: '2028-10-01' })).ok).toBe(true);
    expect(await read()).toMatchObject([{ state: 'VERIFIED', validUntil: '2028-10-01' }]);
  });

  it('lets HR alone refuse a claim, and tells the person', async () => {
    const { person, hr, leader, read, personCompetenceId } = await arranged({ key: 'nurse' });
    const looked = { method: 'REGISTER', observedOn: '2026-11-20', personCompetenceId } as const;
    expect(await rejectClaim(context(leader), person.id, looked)).toMatchObject({ refusal: { key: 'people.refused.verify.METHOD' } });
    expect((await rejectClaim(context(hr), person.id, looked)).ok).toBe(true);
    expect(await read()).toMatchObject([{ state: 'REJECTED' }]);
    expect(await database().db.message.findMany({ where: { personId: person.id } })).toMatchObject([{ kind: 'people.claimRejected' }]);
  });

  it('does not let a leader open again what HR refused', async () => {
    const { person, leader, read, personCompetenceId } = await arranged({
      key: 'sosu_helper',
      verified: { outcome: 'REJECTED', method: 'DIPLOMA_SEEN', on: '2026-11-01' },
    });
    expect(await verifyClaim(context(leader), person.id, { ...known, personCompetenceId })).toMatchObject({
      refusal: { key: 'people.refused.verify.METHOD' },
    });
    expect(await read()).toMatchObject([{ state: 'REJECTED' }]);
  });

  it('does not find a claim under another person’s id', async () => {
    const mine = await arranged({ key: 'nurse' });
    const other = await arranged({ key: 'nurse' });
    const answer = await verifyClaim(context(mine.hr), mine.person.id, { ...lookedUp, personCompetenceId: other.personCompetenceId });
    expect(answer).toMatchObject({ refusal: { key: 'people.refused.gone' } });
  });

  it('keeps of a record check that it was seen, when, by which role and why, from HR only', async () => {
    const { person, hr, leader } = await arranged({ key: 'nurse' });
    const seen = { type: 'DK_BOERNEATTEST', status: 'SEEN_OK', seenOn: '2026-11-20', seenByRole: 'LEADER' } as const;
    expect(await recordCheckSeen(context(leader), person.id, seen)).toMatchObject({ refusal: { key: 'people.refused.onlyHr' } });
    expect(await recordCheckSeen(context(hr), person.id, { ...seen, type: 'NO_POLITIATTEST_SCHOOL' })).toMatchObject({
      refusal: { key: 'people.refused.otherCountry' },
    });
    expect(await recordCheckSeen(context(hr), person.id, { ...seen, status: 'NOT_REQUIRED', legalBasis: 'because' })).toMatchObject({
      refusal: { key: 'people.refused.noBasis' },
    });
    expect((await recordCheckSeen(context(hr), person.id, seen)).ok).toBe(true);
    const rows = await database().db.recordCheck.findMany({ where: { personId: person.id } });
    expect(rows).toMatchObject([{ type: 'DK_BOERNEATTEST', status: 'SEEN_OK', seenByRole: 'LEADER', legalBasis: 'børneattestloven § 2' }]);
  });
});
