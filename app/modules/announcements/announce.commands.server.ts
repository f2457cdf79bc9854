import { recordWrite } from '~/modules/audit/audit.commands.server';
import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { Tx } from '~/platform/database.server';
import { mayAnnounce } from './announcement.policy';
import type { AnnouncementInput } from './announcement.schema';
import type { AnnouncementContext } from './command-context.server';

type Announcer = Pick<AnnouncementContext, 'db' | 'actor' | 'now'>;

const refusal = (name: string): { ok: false; refusal: TextKey } => refuse({ key: `announcements.errors.${name}` });
const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

const columnsOf = ({ validFrom, validTo, roles, sectors, unitIds, asksSeen }: AnnouncementInput) => ({
  validFrom: day(validFrom),
  validTo: validTo === null ? null : day(validTo),
  roles,
  sectors,
  unitIds: [...new Set(unitIds)],
  asksSeen,
});

/** Makes an announcement; gives its id. Refused when the actor isn't of the centre, and when a unit is unknown. */
export async function announce({ db, actor, now }: Announcer, input: AnnouncementInput): Promise<Result<string, TextKey>> {
  if (!mayAnnounce(actor)) return refusal('onlyCentre');
  const at = new Date(now);
  return db.$transaction(async (tx): Promise<Result<string, TextKey>> => {
    if (!(await areUnits(tx, input.unitIds))) return refusal('unknownUnit');
    const by = { createdAt: at, createdById: actor.personId, changedAt: at, changedById: actor.personId, seenFrom: at };
    const { id } = await tx.announcement.create({ data: { ...columnsOf(input), ...by, texts: { create: input.texts } } });
    await recordWrite(tx, { actorId: actor.personId, action: 'announcement.create', subject: 'Announcement', subjectId: id, fields: Object.keys(columnsOf(input)) }, now);
    return ok(id);
  });
}

async function areUnits(tx: Tx, unitIds: readonly string[]): Promise<boolean> {
  const ids = [...new Set(unitIds)];
  return (await tx.unit.count({ where: { id: { in: ids } } })) === ids.length;
}

/**
 * Changes an announcement; with `askAgain` those who had seen it are asked anew. Refused when the actor isn't of the centre, when a unit is unknown, when
 * it was taken down, and when somebody has changed it since `changedAt`.
 */
export async function changeAnnouncement({ db, actor, now }: Announcer, announcementId: string, input: AnnouncementInput): Promise<Result<null, TextKey>> {
  if (!mayAnnounce(actor)) return refusal('onlyCentre');
  const at = new Date(Math.max(now, input.changedAt + 1));
  return db.$transaction(async (tx): Promise<Result<null, TextKey>> => {
    if (!(await areUnits(tx, input.unitIds))) return refusal('unknownUnit');
    const { count } = await tx.announcement.updateMany({
      where: { id: announcementId, changedAt: new Date(input.changedAt), takenDownAt: null },
      data: { ...columnsOf(input), changedAt: at, changedById: actor.personId, ...(input.askAgain && { seenFrom: at }) },
    });
    if (count === 0) return refusal('changedMeanwhile');
    await tx.announcementText.deleteMany({ where: { announcementId } });
    await tx.announcementText.createMany({ data: input.texts.map((text) => ({ ...text, announcementId })) });
    const fields = [...Object.keys(columnsOf(input)), 'texts', ...(input.askAgain ? ['seenFrom'] : [])];
    await recordWrite(tx, { actorId: actor.personId, action: 'announcement.change', subject: 'Announcement', subjectId: announcementId, fields }, now);
    return ok(null);
  });
}

/** Takes an announcement down at once; it stays to be read among those that are over. Twice does it once. Nobody but the centre may. */
export async function takeDown({ db, actor, now }: Announcer, announcementId: string): Promise<Result<null, TextKey>> {
  if (!mayAnnounce(actor)) return refusal('onlyCentre');
  return db.$transaction(async (tx): Promise<Result<null, TextKey>> => {
    const at = new Date(now);
    const { count } = await tx.announcement.updateMany({ where: { id: announcementId, takenDownAt: null }, data: { takenDownAt: at, changedAt: at, changedById: actor.personId } });
    if (count > 0) await recordWrite(tx, { actorId: actor.personId, action: 'announcement.takeDown', subject: 'Announcement', subjectId: announcementId, fields: ['takenDownAt'] }, now);
    return ok(null);
  });
}
