import type { CommandContext } from './command-context.server';
import { releasePerson } from './leader-yes.commands.server';
import type { ReleasedMany, ReleaseMany } from './release-many.schema';

/**
 * The home leader releases many people at once, each for the shifts that were on the page. Each is judged on its own and in its own transaction, which
 * locks one person and one line, so that one that is refused stops no other and nobody waits in a circle. In the order given: the last free place is
 * the first one's. Gives who was released, and why the others were not, as the key of a text after `assignments.`.
 */
export async function releaseMany(context: CommandContext, { chosen }: ReleaseMany): Promise<ReleasedMany> {
  const released: string[] = [];
  const notReleased: ReleasedMany['notReleased'][number][] = [];
  const once = [...new Map(chosen.map((one) => [one.assignmentId, one])).values()];
  for (const { assignmentId, shiftIds } of once) {
    const result = await releasePerson(context, { assignmentId, shiftIds, overrides: [] });
    if (result.ok) released.push(assignmentId);
    else notReleased.push({ assignmentId, why: result.refusal.key.replace(/^assignments\./, '') });
  }
  return { released, notReleased };
}
