import { ok, type Result } from '~/kernel/result';
import { dayMs, hourMs } from '~/kernel/time';
import { askPeople } from '~/modules/assignments/ask.commands.server';
import type { CommandContext } from '~/modules/assignments/command-context.server';
import { recordNewYes } from '~/modules/assignments/record-person-yes.commands.server';
import { because, type Refusal } from '~/modules/assignments/refusal';
import { candidatesFor } from '~/modules/matching/candidates.queries.server';
import type { AskForm, RungForm } from './ask-form.schema';
import type { AskedFromPage } from './candidates-view.schema';

const mostDays = 14;
const lastPart = (key: string): string => key.split('.').at(-1) ?? '';

/** How long from now a deadline that was chosen on the page is, in hours; undefined when none was. Refused when it passed while the page stood open. */
function withinHours({ now }: CommandContext, answerBy: number | undefined): Result<number | undefined, Refusal> {
  if (answerBy === undefined) return ok(undefined);
  if (answerBy <= now) return { ok: false, refusal: because('asking.errors.deadlinePast') };
  return ok(Math.min(answerBy - now, mostDays * dayMs) / hourMs);
}

/** Writes down that somebody who was rung said yes to the shifts as posted. Refused as `recordNewYes`, or when the deadline has passed while the page stood open. */
export async function recordAsPosted(context: CommandContext, { answerBy, ...form }: RungForm): ReturnType<typeof recordNewYes> {
  const within = withinHours(context, answerBy);
  return within.ok ? recordNewYes(context, { ...form, answerWithinHours: within.value }) : within;
}

/** Asks everybody for the shifts as posted. Refused as `askPeople`, or when the deadline has passed while the page stood open. */
export async function askAsPosted(context: CommandContext, { answerBy, ...form }: AskForm): Promise<Result<AskedFromPage, Refusal>> {
  const within = withinHours(context, answerBy);
  if (!within.ok) return within;
  const result = await askPeople(context, { ...form, answerWithinHours: within.value });
  if (!result.ok) return result;
  return ok({
    asked: result.value.asked.map((one) => one.assignmentId),
    notAsked: result.value.notAsked.map(({ personId, why }) => ({ personId, why: lastPart(why.key) })),
  });
}

/**
 * Asks several people, each for those of the chosen shifts that they can take; somebody who fits no more is asked for all of them, so that the
 * command says why not. People who can take the same shifts are asked together.
 */
export async function askEachForWhatTheyCan(context: CommandContext, form: AskForm): Promise<Result<AskedFromPage, Refusal>> {
  const found = await candidatesFor(context.db, { lineId: form.lineId, actor: context.actor, now: context.now, municipality: context.municipality });
  const groups = new Map<string, string[]>();
  for (const personId of form.personIds) {
    const can = found?.fits.find((one) => one.personId === personId)?.shiftIds ?? [];
    const theirs = form.shiftIds.filter((id) => can.includes(id));
    const key = (theirs.length > 0 ? theirs : form.shiftIds).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), personId]);
  }
  const asked: string[] = [];
  const notAsked: { personId: string; why: string }[] = [];
  for (const [key, personIds] of groups) {
    const result = await askAsPosted(context, { ...form, personIds, shiftIds: key.split(' ') });
    if (!result.ok && groups.size === 1) return result;
    if (result.ok) asked.push(...result.value.asked);
    if (result.ok) notAsked.push(...result.value.notAsked);
    else notAsked.push(...personIds.map((personId) => ({ personId, why: lastPart(result.refusal.key) })));
  }
  return ok({ asked, notAsked });
}
