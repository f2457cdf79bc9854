import { beforeAll, describe, expect, it } from 'vitest';
import { createPerson } from '../../../tests/factories/person';
import { onBothDatabases } from '../../../tests/setup/test-database';
import { dayMs, hourMs } from '~/kernel/time';
import type { Database } from '~/platform/database.server';
import { recordLook, recordWrite } from './audit.commands.server';
import { parseAuditFilter } from './audit-filter.schema';
import { readAuditPage } from './audit-list.queries.server';
import { readLooksAt } from './audit.queries.server';
import { findPeopleByName, mostNamesakes } from './person-names.queries.server';

const zone = 'Europe/Copenhagen';
/** Sunday 22 November 2026 at 12 in Copenhagen. */
const noon = Date.UTC(2026, 10, 22, 11);

onBothDatabases('the audit', (database) => {
  const ids: Record<'hr' | 'ane' | 'bo', string> = { hr: '', ane: '', bo: '' };
  const page = (search: string, size?: number) => readAuditPage(database().db, parseAuditFilter(new URLSearchParams(search)), zone, size);
  const write = (db: Database, action: string, actorId: string, personIds: string[], at: number) => recordWrite(db, { actorId, action, subject: 'Assignment', personIds }, at);
  const look = (action: string, personIds: string[], at: number, subject = 'Roster') => recordLook(database().db, { actorId: ids.hr, action, subject, personIds }, at);

  beforeAll(async () => {
    const { db } = database();
    ids.hr = (await createPerson(db, { givenName: 'Maja', familyName: 'Lind' })).id;
    ids.ane = (await createPerson(db, { givenName: 'Ane', familyName: 'Østergård' })).id;
    ids.bo = (await createPerson(db, { givenName: 'Bo', familyName: 'Anesen' })).id;
    await look('roster.look', [ids.ane, ids.bo], noon);
    await look('roster.export', [ids.ane], noon + 1);
    await look('person.look', [ids.bo], noon - 3 * dayMs, 'Person');
    await write(db, 'assignment.sayYes', ids.ane, [ids.ane], noon + 2);
    await write(db, 'assignment.sayNo', ids.bo, [ids.bo], noon + 3);
    await write(db, 'availability.pause', ids.bo, [ids.bo], noon + 4);
  });

  const actionsOf = async (search: string) => (await page(search)).rows.map(({ action }) => action);

  describe('as a list', () => {
    it('is newest first, and keeps a no and a pause back whatever is asked for', async () => {
      expect(await actionsOf('')).toEqual(['assignment.sayYes', 'roster.export', 'roster.look', 'person.look']);
      expect(await actionsOf(`by=${ids.bo}`)).toEqual([]);
      expect(await actionsOf(`about=${ids.bo}`)).toEqual(['roster.look', 'person.look']);
    });

    it.each([
      ['kind=LOOK', ['roster.look', 'person.look']],
      ['kind=EXPORT', ['roster.export']],
      ['kind=WRITE', ['assignment.sayYes']],
      ['subject=Roster', ['roster.export', 'roster.look']],
      ['from=2026-11-22&to=2026-11-22&kind=LOOK', ['roster.look']],
      ['to=2026-11-21', ['person.look']],
    ])('narrowed by %s', async (search, expected) => {
      expect(await actionsOf(search)).toEqual(expected);
    });

    it('turns every page exactly once, also among rows of one millisecond', async () => {
      for (let index = 0; index < 7; index++) await look('unit.look', [ids.ane], noon + hourMs, 'Unit');
      const seen: string[] = [];
      for (let next = await page('subject=Unit', 3); ; next = await page(`subject=Unit&before=${next.next?.at}_${next.next?.id}`, 3)) {
        seen.push(...next.rows.map(({ id }) => id));
        if (!next.next) break;
      }
      expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
    });
  });

  it('counts who has seen somebody by the day of the municipality, without their own looks', async () => {
    const { db } = database();
    const eve = Date.UTC(2026, 5, 30, 22, 30);
    const { id } = await createPerson(db);
    for (let index = 0; index < 20; index++) await look('roster.look', [id], eve + index * 60_000);
    await look('roster.look', [id], eve - hourMs);
    await recordLook(db, { actorId: id, action: 'person.look', subject: 'Person', personIds: [id] }, eve);
    const { lines, earlier } = await readLooksAt(db, id, zone, 1);
    expect([lines.map(({ on, places }) => [on, places]), earlier]).toEqual([[['2026-07-01', [{ place: 'roster', times: 20 }]]], '2026-07-01']);
    const rest = await readLooksAt(db, id, zone, 1, earlier);
    expect([rest.lines.map(({ on }) => on), rest.earlier]).toEqual([['2026-06-30'], null]);
  });

  it('finds people by any words of their name', async () => {
    const { db } = database();
    const found = async (typed: string) => (await findPeopleByName(db, typed)).map(({ name }) => name);
    expect(await found('ane')).toEqual(expect.arrayContaining(['Ane Østergård', 'Bo Anesen']));
    expect(await found('øster ANE')).toEqual(['Ane Østergård']);
    expect(await found('oestergaard')).toEqual(['Ane Østergård']);
    expect(await found('%')).toEqual([]);
    expect(await found('  ')).toEqual([]);
    for (let index = 0; index < mostNamesakes + 5; index++) await createPerson(db, { givenName: 'Nille', familyName: `Nr ${index}` });
    expect((await found('nille')).length).toBe(mostNamesakes + 1);
  });
});
