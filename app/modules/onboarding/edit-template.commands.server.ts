import { randomUUID } from 'node:crypto';
import { hasRole, type Actor } from '~/kernel/actor';
import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { Instant } from '~/kernel/time';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { Database, Tx } from '~/platform/database.server';
import { moved, withItem, withoutItem } from './edit-items';
import type { ItemForm } from './edit-template.schema';
import type { TemplateItem } from './item';
import type { TemplatePlace } from './template-place';
import { inForceAt, offeredAt } from './template-versions';
import { readTemplates, type StoredTemplate } from './templates.queries.server';

export interface EditContext {
  readonly db: Database;
  readonly actor: Actor;
  readonly now: Instant;
}

type Edited = Result<null, TextKey>;

/** Saves one item of a template, or adds it. Refused when somebody removed it meanwhile, or there are too many. */
export const saveItem = (context: EditContext, place: TemplatePlace, form: ItemForm): Promise<Edited> => change(context, place, (items) => withItem(items, form, `own-${randomUUID()}`));

export const removeItem = (context: EditContext, place: TemplatePlace, key: string): Promise<Edited> => change(context, place, (items) => withoutItem(items, key));

export const moveItem = (context: EditContext, place: TemplatePlace, key: string, way: 'UP' | 'DOWN'): Promise<Edited> => change(context, place, (items) => moved(items, key, way));

/** Takes the text that came with the program into use, in place of one's own. Refused when it is in use already. */
export function useOffered(context: EditContext, place: TemplatePlace): Promise<Edited> {
  return edit(context, place, async (tx, own) => {
    const offered = offeredAt(own, context.now);
    if (!offered) return refuse({ key: 'onboarding.refused.notInUse' });
    await add(tx, context, place, own, offered.items, offered.shippedVersion);
    return ok(null);
  });
}

/**
 * Writes the changed items: as a new version, or into the newest one while it is an administrator's own and no list has taken it.
 */
function change(context: EditContext, place: TemplatePlace, work: (items: readonly TemplateItem[]) => Result<readonly TemplateItem[], TextKey>): Promise<Edited> {
  return edit(context, place, async (tx, own) => {
    const [current] = inForceAt(own, context.now);
    const result = work(current?.items ?? []);
    if (!result.ok) return result;
    if (result.value === current?.items) return ok(null);
    const isFree = current !== undefined && current.shippedVersion === null && (await tx.checklistItem.count({ where: { templateId: current.id } })) === 0;
    if (current && isFree) await tx.checklistTemplate.update({ where: { id: current.id }, data: { items: asJson(result.value), createdById: context.actor.personId } });
    else await add(tx, context, place, own, result.value, null);
    return ok(null);
  });
}

function edit({ db, actor, now }: EditContext, { role, sector }: TemplatePlace, work: (tx: Tx, own: readonly StoredTemplate[]) => Promise<Edited>): Promise<Edited> {
  if (!hasRole(actor, 'ADMINISTRATOR')) return Promise.resolve(refuse({ key: 'onboarding.refused.notYours' }));
  return db.$transaction(async (tx) => {
    // lists that are being made read these rows with a shared lock: none is made of half a change
    await tx.$queryRaw`SELECT "id" FROM "ChecklistTemplate" WHERE "role" = ${role}::"ChecklistRole" FOR UPDATE`;
    const result = await work(tx, (await readTemplates(tx)).filter((one) => one.role === role && one.sector === sector));
    if (result.ok) await recordWrite(tx, { actorId: actor.personId, action: 'checklist.saveTemplate', subject: 'ChecklistTemplate', subjectId: null, fields: [role, sector ?? 'ALL'] }, now);
    return result;
  });
}

async function add(tx: Tx, { actor, now }: EditContext, { role, sector }: TemplatePlace, own: readonly StoredTemplate[], items: readonly TemplateItem[], shippedVersion: number | null): Promise<void> {
  const version = Math.max(0, ...own.map((one) => one.version)) + 1;
  await tx.checklistTemplate.create({
    data: { role, sector, version, items: asJson(items), shippedVersion, inForceFrom: new Date(now), createdAt: new Date(now), createdById: actor.personId },
  });
}

const asJson = (items: readonly TemplateItem[]) => JSON.parse(JSON.stringify(items));
