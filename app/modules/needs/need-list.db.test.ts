import { expect, it } from 'vitest';
import { createAssignment } from '../../../tests/factories/assignment';
import { createNeed } from '../../../tests/factories/need';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { createUnit } from '../../../tests/factories/unit';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Actor } from '~/kernel/actor';
import { dayMs, hourMs } from '~/kernel/time';
import { listNeeds } from './need-list.queries.server';
import { mayOnNeed } from './need.policy';
import { readNeed } from './need.queries.server';
import { needStatuses } from './need';
import { readNewPage } from './new-page.queries.server';
import { staffOf, unitsToPostFor } from './staff.queries.server';

const now = Date.parse('2026-11-20T10:00:00Z');

onBothDatabases('who sees which needs', (database) => {
  async function town() {
    const { db } = database();
    const parent = await createUnit(db);
    const unit = await createUnit(db, { parentId: parent.id });
    const needs = await Promise.all(
      needStatuses.map(async (status) => ({ status, id: (await createNeed(db, { unitId: unit.id, status, now })).id })),
    );
    const employee = await createPerson(db, { employments: [{ unitId: (await createUnit(db)).id }] });
    const actors: Record<string, Actor> = {
      employee: actorOf(employee),
      ownLeader: actorOf(await createPerson(db), { ledUnitIds: [parent.id, unit.id] }),
      otherLeader: actorOf(await createPerson(db), { ledUnitIds: [(await createUnit(db)).id] }),
      hr: actorOf(await createPerson(db), { roles: ['HR'] }),
      coordinator: actorOf(await createPerson(db), { roles: ['COORDINATOR'] }),
      representative: actorOf(await createPerson(db), { roles: ['REPRESENTATIVE'] }),
      administrator: actorOf(await createPerson(db), { roles: ['ADMINISTRATOR'] }),
    };
    return { parent, unit, needs, actors, employee };
  }

  it('reads exactly what the policy lets each of them see', async () => {
    const { unit, needs, actors } = await town();
    for (const [name, actor] of Object.entries(actors)) {
      for (const { id, status } of needs) {
        const read = await readNeed(database().db, actor, id);
        expect([name, status, read !== null]).toEqual([name, status, mayOnNeed(actor, 'see', { unitId: unit.id, status, partOf: false }).may]);
      }
    }
  });

  it('keeps an ended need open to those who were asked on it', async () => {
    const { db } = database();
    const { unit, employee, actors } = await town();
    const need = await createNeed(db, { unitId: unit.id, now });
    const [line] = need.lines;
    await createAssignment(db, { needId: need.id, lineId: line?.id ?? '', personId: employee.id, shifts: need.shifts });
    await db.need.update({ where: { id: need.id }, data: { status: 'CLOSED', endedAt: new Date(now) } });
    expect(await readNeed(db, actors['employee'] ?? actorOf(employee), need.id)).not.toBeNull();
  });

  it('lists open needs to all, own ones and drafts to those who manage the unit', async () => {
    const { db } = database();
    const { needs, actors, unit } = await town();
    const over = await createNeed(db, { unitId: unit.id, now, shifts: [{ start: now - dayMs, end: now - dayMs + hourMs }] });
    const mine = [...needs.map(({ id }) => id), over.id];
    const listed = async (actor: Actor, view: 'open' | 'own' | 'drafts') =>
      (await listNeeds(db, actor, view, now)).filter(({ id }) => mine.includes(id)).map(({ status, id }) => (id === over.id ? 'OVER' : status));
    for (const [name, actor] of Object.entries(actors)) {
      const manages = ['ownLeader', 'hr', 'coordinator'].includes(name);
      expect([name, await listed(actor, 'open')]).toEqual([name, ['PUBLISHED']]);
      expect([name, (await listed(actor, 'own')).sort()]).toEqual([name, manages ? ['CANCELLED', 'CLOSED', 'OVER', 'PUBLISHED'] : []]);
      expect([name, await listed(actor, 'drafts')]).toEqual([name, manages ? ['DRAFT'] : []]);
    }
  });

  it('says whom a need lacks, line by line', async () => {
    const { db } = database();
    const unit = await createUnit(db);
    const leader = actorOf(await createPerson(db), { ledUnitIds: [unit.id] });
    const need = await createNeed(db, {
      unitId: unit.id,
      now,
      lines: [
        { title: 'A', wanted: 1 },
        { title: 'B', wanted: 3 },
        { title: 'C', wanted: 0 },
      ],
    });
    const item = (await listNeeds(db, leader, 'own', now)).find(({ id }) => id === need.id);
    expect(item?.seeking).toEqual([
      { title: 'B', missing: 3 },
      { title: 'A', missing: 1 },
    ]);
    expect(item?.totals).toEqual({ wanted: 4, held: 0, asked: 0, missing: 4 });
  });

  it('offers a unit’s people and own earlier needs, and only units in force', async () => {
    const { db } = database();
    const { parent, unit, actors } = await town();
    const closed = await createUnit(db, { validTo: '2026-11-19' });
    const leader = actorOf(await createPerson(db), { ledUnitIds: [parent.id, unit.id, closed.id] });
    const below = await createPerson(db, { employments: [{ unitId: unit.id }] });
    await createPerson(db, { employments: [{ unitId: unit.id, to: '2026-11-19' }] });
    expect((await staffOf(db, parent.id, '2026-11-20')).map(({ id }) => id)).toEqual([below.id]);
    expect((await unitsToPostFor(db, leader, '2026-11-20')).map(({ id }) => id).sort()).toEqual([parent.id, unit.id].sort());
    const { earlier } = await readNewPage(db, leader, now, 'Europe/Copenhagen');
    expect(earlier.map(({ unitId }) => unitId)).toEqual([unit.id, unit.id, unit.id]);
    expect((await readNewPage(db, actors['otherLeader'] ?? leader, now, 'Europe/Copenhagen')).earlier).toEqual([]);
  });
});
