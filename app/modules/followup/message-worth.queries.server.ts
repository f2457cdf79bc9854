import { z } from 'zod';
import type { MessageWorth } from '~/modules/notifications/message';
import type { OutgoingMessage } from '~/modules/notifications/outgoing.server';
import type { Reader } from '~/platform/database.server';

const checkInSchema = z.object({ checkInId: z.uuid() });
const afterwardsSchema = z.object({ assignmentId: z.uuid() });

/** What each question of how it goes, or how it went, is still worth, by the message's id: nothing once it was answered. Others are left out. Two queries. */
export async function readFollowupWorth(db: Reader, messages: readonly OutgoingMessage[]): Promise<Map<string, MessageWorth>> {
  const checkIns = about(messages, 'followup.checkIn', checkInSchema);
  const afterwards = about(messages, 'followup.afterwards', afterwardsSchema);
  const answered = checkIns.length === 0 ? [] : await db.checkIn.findMany({ where: { id: { in: checkIns.map(({ data }) => data.checkInId) }, answeredAt: { not: null } }, select: { id: true } });
  const said = afterwards.length === 0 ? [] : await db.afterAnswer.findMany({ where: { assignmentId: { in: afterwards.map(({ data }) => data.assignmentId) } }, select: { assignmentId: true, personId: true } });
  const question = (isObsolete: boolean): MessageWorth => ({ isObsolete, isQuestion: true, urgentAt: null });
  return new Map([
    ...checkIns.map(({ message, data }) => [message.id, question(answered.some(({ id }) => id === data.checkInId))] as const),
    ...afterwards.map(({ message, data }) => [message.id, question(said.some((one) => one.assignmentId === data.assignmentId && one.personId === message.personId))] as const),
  ]);
}

function about<Data>(messages: readonly OutgoingMessage[], kind: string, schema: z.ZodType<Data>) {
  return messages.flatMap((message) => {
    const data = message.kind === kind ? schema.safeParse(message.data) : null;
    return data?.success ? [{ message, data: data.data }] : [];
  });
}
