import { randomUUID } from 'node:crypto';
import { i18nOf } from '~/i18n/texts-of.server';
import { ok, refuse, type Result } from '~/kernel/result';
import type { Sector } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';
import type { TextKey } from '~/modules/access/form-action.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import { replaceDraftRows } from './draft-rows.commands.server';
import type { NeedShift, StoredNeed } from './need';
import { mayCreate } from './need.policy';
import { readNeed } from './need.queries.server';
import { blankDraft, copiedDraft, type NewDraft } from './new-draft';
import { leaderOf } from './staff.queries.server';
import type { StartDraft } from './start-draft.schema';

type Context = Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality' | 'language'>;

/**
 * Makes a draft in a unit, from the sector's template or as "the same as last week" of an earlier need of a unit the actor manages. Refuses a
 * unit or an earlier need that is not theirs. Gives the draft's id.
 */
export async function startDraft(context: Context, { unitId, kind, from }: StartDraft): Promise<Result<{ needId: string }, TextKey>> {
  const { db, actor, now } = context;
  if (!mayCreate(actor, unitId).may) return refuse({ key: 'needs.may.notYourUnit' });
  const unit = await db.unit.findUnique({ where: { id: unitId }, select: { name: true, sector: true, address: true, phone: true, validTo: true } });
  const today = dateAt(now, context.municipality.zone);
  if (!unit || (unit.validTo && unit.validTo < new Date(`${today}T00:00:00Z`))) return refuse({ key: 'needs.may.unitGone' });
  const earlier = from === '' ? null : await earlierNeed(context, from);
  if (from !== '' && !earlier) return refuse({ key: 'needs.may.notYourUnit' });
  const draft = earlier ? copiedDraft(earlier, kind, now, context.municipality.zone) : await blank(context, { ...unit, id: unitId }, kind, today);
  const needId = randomUUID();
  const lines = draft.lines.map((line) => ({ ...line, id: randomUUID() }));
  const shifts = draft.shifts.map(({ period, wanted }): NeedShift => {
    const numbers = Object.fromEntries(lines.map(({ id }, index) => [id, wanted[index] ?? 0]));
    return { id: randomUUID(), period, replacedById: null, isCancelled: false, wanted: numbers };
  });
  const { introducerId, tasks, ...texts } = draft.texts;
  // the introducer of one unit is a stranger in another
  const keptIntroducer = earlier?.unitId === unitId ? introducerId : null;
  await db.$transaction(async (tx) => {
    const at = new Date(now);
    await tx.need.create({
      data: {
        ...texts,
        id: needId,
        unitId,
        tasks: [...tasks],
        introducerId: keptIntroducer,
        createdById: actor.personId,
        createdAt: at,
        updatedAt: at,
        copiedFromId: earlier?.id ?? null,
      },
    });
    await replaceDraftRows(tx, needId, lines, shifts);
    await recordWrite(
      tx,
      { actorId: actor.personId, action: 'need.start', subject: 'Need', subjectId: needId, fields: earlier ? ['copiedFromId'] : [] },
      now,
    );
  });
  return ok({ needId });
}

async function earlierNeed({ db, actor }: Context, needId: string): Promise<StoredNeed | null> {
  const need = await readNeed(db, actor, needId);
  return need && mayCreate(actor, need.unitId).may ? need : null;
}

interface UnitForDraft {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly address: string | null;
  readonly phone: string | null;
}

async function blank({ db, actor, language, municipality }: Context, unit: UnitForDraft, kind: StartDraft['kind'], today: string): Promise<NewDraft> {
  const own = actor.ledUnitIds.includes(unit.id) ? await db.person.findUnique({ where: { id: actor.personId }, select: { phone: true } }) : null;
  const leader = own ? { name: actor.name, phone: own.phone } : await leaderOf(db, unit.id, today);
  return blankDraft({
    sector: unit.sector,
    kind,
    language,
    country: municipality.country,
    title: i18nOf(language).t('needs.draft.usualTitle', { unit: unit.name }),
    contactName: leader?.name ?? '',
    contactPhone: leader?.phone ?? unit.phone ?? '',
    meetingPlace: unit.address ?? '',
  });
}
