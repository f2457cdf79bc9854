import { recordLook } from '~/modules/audit/audit.commands.server';
import type { CommandContext } from './command-context.server';
import type { ListedOverride } from './override-list.queries.server';
import type { OverrideFilter } from './override-list.schema';

/** Records whose names the list of what was set aside has shown: one row per look, with the names of the filters used (design rule 10). */
export async function recordOverridesLook({ db, actor, now }: Pick<CommandContext, 'db' | 'actor' | 'now'>, listed: readonly ListedOverride[], filter: OverrideFilter): Promise<void> {
  const personIds = listed.flatMap(({ person }) => (person.name === null ? [] : [person.id]));
  const fields = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  await recordLook(db, { actorId: actor.personId, action: 'overrides.look', subject: 'AssignmentOverride', personIds, fields }, now);
}
