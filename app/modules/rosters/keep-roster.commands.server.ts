import { i18nOf } from '~/i18n/texts-of.server';
import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import { languages } from '~/kernel/vocabulary';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { Tx } from '~/platform/database.server';
import { mostTiers } from './definition-form.schema';
import { isShipped, numbered, shippedKeys, type Labels, type RosterDefinition, type Tier } from './roster';
import { rosterKeyOf } from './roster-key';
import { readRosters, type Roster } from './roster.queries.server';
import { rosterRights } from './roster.policy';
import type { RosterContext } from './roster-members.queries.server';
import type { NewRoster, RenamedRoster } from './saved-roster.schema';

type Keeper = Pick<RosterContext, 'db' | 'actor' | 'now'>;

const mostCompetences = 60;
const refusal = (name: string, params?: TextKey['params']): { ok: false; refusal: TextKey } => refuse({ key: `rosters.saved.errors.${name}`, ...(params && { params }) });

/**
 * Saves a new roster under a key made of its name, and gives the key. Its tiers are the chosen ones of other rosters, then two of the chosen
 * competences: verified, and claimed. Refused for anybody but HR, for unknown competences, and when it is more than a roster holds.
 */
export async function makeRoster({ db, actor, now }: Keeper, input: NewRoster): Promise<Result<string, TextKey>> {
  if (!rosterRights(actor).define) return refuse({ key: 'rosters.definition.onlyHr' });
  const rosters = await readRosters(db);
  const copied = rosters.flatMap(({ key, definition }) => definition.tiers.filter((tier) => input.tiers.includes(`${key}/${tier.key}`)));
  return db.$transaction(async (tx): Promise<Result<string, TextKey>> => {
    const anyOf = await competencesOf(tx, input);
    if (anyOf === null) return refuse({ key: 'rosters.definition.errors.unknownCompetence' });
    if (anyOf.length > mostCompetences) return refusal('tooManyCompetences', { max: mostCompetences, count: anyOf.length });
    const tiers = [...copied.map(withoutKey), ...(anyOf.length > 0 ? tiersOf(anyOf) : [])];
    if (tiers.length === 0) return refusal('nothingChosen');
    if (tiers.length > mostTiers) return refuse({ key: 'rosters.definition.errors.tooManyTiers', params: { max: mostTiers } });
    const taken = (await tx.roster.findMany({ select: { key: true } })).map(({ key }) => key);
    const key = rosterKeyOf(input.name.da, [...taken, ...shippedKeys]);
    const definition: RosterDefinition = { tiers: numbered(tiers), scope: { sectors: input.sectors, areaKeys: input.areaKeys } };
    const { count } = await tx.roster.createMany({ data: [{ key, ...columns(input.name, definition), updatedAt: new Date(now), updatedById: actor.personId }], skipDuplicates: true });
    if (count === 0) return refusal('takenMeanwhile');
    await recordWrite(tx, { actorId: actor.personId, action: 'roster.make', subject: 'Roster', subjectId: key, fields: definition.tiers.map((tier) => tier.key) }, now);
    return ok(key);
  });
}

/** Gives a roster other names and another scope; its key stays, so that addresses stay right. Refused as a definition is. */
export async function renameRoster({ db, actor, now }: Keeper, roster: Roster, { name, sectors, areaKeys, readAt }: RenamedRoster): Promise<Result<null, TextKey>> {
  if (!rosterRights(actor).define) return refuse({ key: 'rosters.definition.onlyHr' });
  const data = { ...columns(name, { ...roster.definition, scope: { sectors, areaKeys } }), updatedAt: new Date(now), updatedById: actor.personId };
  return db.$transaction(async (tx): Promise<Result<null, TextKey>> => {
    const written =
      readAt === 0
        ? await tx.roster.createMany({ data: [{ key: roster.key, ...data }], skipDuplicates: true })
        : await tx.roster.updateMany({ where: { key: roster.key, updatedAt: new Date(readAt) }, data });
    if (written.count === 0) return refuse({ key: 'rosters.definition.errors.changedMeanwhile' });
    await recordWrite(tx, { actorId: actor.personId, action: 'roster.rename', subject: 'Roster', subjectId: roster.key, fields: ['name', 'scope'] }, now);
    return ok(null);
  });
}

/** Removes a saved roster; nobody on it is touched. Refused for rosters that come with Jobbanken, and when it was changed since `readAt`. */
export async function removeRoster({ db, actor, now }: Keeper, key: string, readAt: number): Promise<Result<null, TextKey>> {
  if (!rosterRights(actor).define) return refuse({ key: 'rosters.definition.onlyHr' });
  if (isShipped(key)) return refusal('shipped');
  return db.$transaction(async (tx): Promise<Result<null, TextKey>> => {
    const { count } = await tx.roster.deleteMany({ where: { key, updatedAt: new Date(readAt) } });
    if (count === 0) return refuse({ key: 'rosters.definition.errors.changedMeanwhile' });
    await recordWrite(tx, { actorId: actor.personId, action: 'roster.remove', subject: 'Roster', subjectId: key }, now);
    return ok(null);
  });
}

const columns = ({ da, nb, en }: Labels, definition: RosterDefinition) => ({ labelDa: da, labelNb: nb, labelEn: en, definition: JSON.parse(JSON.stringify(definition)) });

const withoutKey = ({ key: _key, ...tier }: Tier): Omit<Tier, 'key'> => tier;

/** Every chosen key, and those of the chosen groups as the catalogue stands now; null when one is unknown. */
async function competencesOf(tx: Tx, { competences, groups }: NewRoster): Promise<string[] | null> {
  const rows = await tx.competence.findMany({
    where: { OR: [{ key: { in: competences } }, { group: { in: groups }, retiredAt: null }] },
    select: { key: true, group: true },
    orderBy: { key: 'asc' },
  });
  const isKnown = competences.every((key) => rows.some((row) => row.key === key)) && groups.every((group) => rows.some((row) => row.group === group));
  return isKnown ? rows.map(({ key }) => key) : null;
}

function tiersOf(anyOf: readonly string[]): Omit<Tier, 'key'>[] {
  const inAll = (key: string): Labels => {
    const [da = '', nb = '', en = ''] = languages.map((language) => i18nOf(language).t(`rosters.saved.${key}`));
    return { da, nb, en };
  };
  const shared = { anyOf, withInclusions: true, experience: null };
  return [
    { ...shared, label: inAll('verified'), hint: inAll('verifiedHint'), state: { kind: 'VERIFIED', withinDays: null } },
    { ...shared, label: inAll('claimed'), hint: inAll('claimedHint'), state: { kind: 'ANY_BACKGROUND' } },
  ];
}
