import { z } from 'zod';
import type { Instant } from '~/kernel/time';
import type { Zone } from '~/kernel/zone';
import type { MessageWorth } from '~/modules/notifications/message';
import type { OutgoingMessage } from '~/modules/notifications/outgoing.server';
import type { Reader } from '~/platform/database.server';
import { worthOfMessage } from './message-worth';
import { loadAssignments } from './stored-assignment.queries.server';

const aboutSchema = z.object({ assignmentId: z.uuid(), start: z.number().optional(), oldStart: z.number().optional() });

const gone: MessageWorth = { isObsolete: true, isQuestion: false, urgentAt: null };

/** What each message about an assignment is worth at `now`, by the message's id; messages about other things are left out. At most seven queries. */
export async function readMessageWorth(db: Reader, messages: readonly OutgoingMessage[], now: Instant, zone: Zone): Promise<Map<string, MessageWorth>> {
  const about = messages.flatMap((message) => {
    const data = message.kind.startsWith('assignment.') ? aboutSchema.safeParse(message.data) : null;
    return data?.success ? [{ message, ...data.data }] : [];
  });
  const ids = [...new Set(about.map(({ assignmentId }) => assignmentId))];
  const stored = new Map((ids.length > 0 ? await loadAssignments(db, { id: { in: ids } }, zone) : []).map((one) => [one.id, one]));
  return new Map(
    about.map(({ message, assignmentId, start, oldStart }) => {
      const assignment = stored.get(assignmentId);
      return [message.id, assignment ? worthOfMessage(message.kind, assignment.facts, oldStart ?? start ?? null, now) : gone];
    })
  );
}
