import { expect, it } from 'vitest';
import { actorOf, createPerson } from '../../../tests/factories/person';
import { onBothDatabases } from '../../../tests/setup/test-database';
import type { Database } from '~/platform/database.server';
import { moveItem, removeItem, saveItem, useOffered } from './edit-template.commands.server';
import { readTemplate } from './template-pages.queries.server';
import type { TemplatePlace } from './template-place';
import { shipTemplates } from './ship-templates.commands.server';
import { shippedTemplates } from './templates/shipped';

const now = Date.UTC(2026, 10, 21, 8);
const form = { text: { da: 'Vis kaffen', nb: 'Vis kaffen', en: 'Show the coffee' }, phase: 'DAY_ONE', amount: 2, unit: 'HOURS', side: 'AFTER_START', blocks: 'NONE', country: 'ANY' } as const;
const administrator = async (db: Database, at = now + 1) => ({ db, actor: actorOf(await createPerson(db, { roles: ['ADMINISTRATOR'] }), { roles: ['ADMINISTRATOR'] }), now: at });
const versionsAt = (db: Database, { role, sector }: TemplatePlace) => db.checklistTemplate.count({ where: { role, sector } });

onBothDatabases('templates of checklists', (database) => {
  it('come with the program once, also when two processes begin at the same time', async () => {
    const { db } = database();
    await Promise.all([shipTemplates(db, now), shipTemplates(db, now)]);
    expect(await db.checklistTemplate.count()).toBe(shippedTemplates.length);
    expect(await shipTemplates(db, now + 1)).toBe(0);
  });

  it('are changed by the administrator alone: a new version, then the same one while nobody has it', async () => {
    const { db } = database();
    await shipTemplates(db, now);
    const place = { role: 'RECEIVER', sector: 'SCHOOL' } as const;
    const context = await administrator(db);
    const other = { ...context, actor: { ...context.actor, roles: ['HR' as const] } };
    expect(await saveItem(other, place, form)).toMatchObject({ ok: false });
    expect(await saveItem(context, place, form)).toMatchObject({ ok: true });
    expect(await readTemplate(db, place, now + 2)).toMatchObject({ version: 2, isShipped: false, count: 3 });
    expect(await moveItem(context, place, 'timetable', 'DOWN')).toMatchObject({ ok: true });
    expect(await removeItem(context, place, 'timetable')).toMatchObject({ ok: true });
    expect(await readTemplate(db, place, now + 2)).toMatchObject({ version: 2, count: 2 });
    expect(await versionsAt(db, place)).toBe(2);
  });

  it('that a list has taken are left as they are', async () => {
    const { db } = database();
    await shipTemplates(db, now);
    const place = { role: 'HOME', sector: 'SCHOOL' } as const;
    const context = await administrator(db);
    await saveItem(context, place, form);
    const template = await db.checklistTemplate.findFirstOrThrow({ where: place });
    await db.checklist.create({ data: { sector: 'SCHOOL', createdAt: new Date(now), items: { create: { templateId: template.id, role: 'HOME', key: 'x', position: 0 } } } });
    await saveItem(context, place, form);
    expect(await readTemplate(db, place, now + 2)).toMatchObject({ version: 2, count: 2 });
    expect(await db.checklistTemplate.findUnique({ where: { id: template.id } })).toMatchObject({ version: 1, items: template.items });
  });

  it('of a newer program are offered beside an administrator’s own, and used when asked for', async () => {
    const { db } = database();
    await shipTemplates(db, now);
    const place = { role: 'PERSON', sector: 'LOGISTICS' } as const;
    const context = await administrator(db);
    await removeItem(context, place, 'lifting');
    expect(await readTemplate(db, place, now + 2)).toMatchObject({ hasOffer: false, count: 2 });
    expect(await useOffered(context, place)).toMatchObject({ ok: false });
    // as if the program had been made newer: what it shipped last is older than what it holds
    await db.checklistTemplate.updateMany({ where: { ...place, shippedVersion: { not: null } }, data: { shippedVersion: 0 } });
    expect(await shipTemplates(db, now + 2)).toBe(1);
    expect(await readTemplate(db, place, now + 3)).toMatchObject({ hasOffer: true, count: 2 });
    expect(await shipTemplates(db, now + 3)).toBe(0);
    expect(await useOffered({ ...context, now: now + 4 }, place)).toMatchObject({ ok: true });
    expect(await readTemplate(db, place, now + 5)).toMatchObject({ hasOffer: false, isShipped: true, count: 3 });
  });
});
