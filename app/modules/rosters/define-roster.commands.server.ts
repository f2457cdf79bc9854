import { recordWrite } from '~/modules/audit/audit.commands.server';
import { ok, refuse, type Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import type { Tx } from '~/platform/database.server';
import type { RosterDefinition } from './roster';
import type { Roster } from './roster.queries.server';
import { rosterRights } from './roster.policy';
import { rosterDefinitionSchema } from './roster.schema';
import type { RosterContext } from './roster-members.queries.server';

type Definer = Pick<RosterContext, 'db' | 'actor' | 'now'>;

const refusal = (name: string): { ok: false; refusal: TextKey } => refuse({ key: `rosters.definition.errors.${name}` });

/**
 * Stores a roster's definition, audited with the keys of the tiers that changed. Refused when
 * the actor isn't HR, when a competence is unknown, and when somebody has changed the roster since `readAt` (0: it was the shipped one).
 */
export async function defineRoster({ db, actor, now }: Definer, roster: Roster, definition: RosterDefinition, readAt: number): Promise<Result<null, TextKey>> {
  if (!rosterRights(actor).define) return refuse({ key: 'rosters.definition.onlyHr' });
  const at = new Date(now);
  return db.$transaction(async (tx): Promise<Result<null, TextKey>> => {
    if (!(await areKnown(tx, definition))) return refusal('unknownCompetence');
    // the tiers' form knows nothing of the scope
    const kept = { ...definition, scope: roster.definition.scope };
    const data = { definition: JSON.parse(JSON.stringify(kept)), updatedAt: at, updatedById: actor.personId };
    const { da, nb, en } = roster.label;
    const written =
      readAt === 0
        ? await tx.roster.createMany({ data: [{ ...data, key: roster.key, labelDa: da, labelNb: nb, labelEn: en }], skipDuplicates: true })
        : await tx.roster.updateMany({ where: { key: roster.key, updatedAt: new Date(readAt) }, data });
    if (written.count === 0) return refusal('changedMeanwhile');
    await recordWrite(tx, { actorId: actor.personId, action: 'roster.define', subject: 'Roster', subjectId: roster.key, fields: changedTiers(roster.definition, definition) }, now);
    return ok(null);
  });
}

async function areKnown(tx: Tx, { tiers }: RosterDefinition): Promise<boolean> {
  const keys = [...new Set(tiers.flatMap(({ anyOf }) => anyOf))];
  return (await tx.competence.count({ where: { key: { in: keys } } })) === keys.length;
}

/** Keys of tiers that are new, gone or different. */
function changedTiers(before: RosterDefinition, after: RosterDefinition): string[] {
  // parsed, so that both have their fields in one order
  const textOf = (definition: RosterDefinition) => new Map(rosterDefinitionSchema.parse(definition).tiers.map((tier) => [tier.key, JSON.stringify(tier)]));
  const [old, next] = [textOf(before), textOf(after)];
  return [...new Set([...old.keys(), ...next.keys()])].filter((key) => old.get(key) !== next.get(key));
}
