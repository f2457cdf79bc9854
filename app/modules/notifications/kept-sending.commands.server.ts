import type { Instant } from '~/kernel/time';
import type { Database } from '~/platform/database.server';
import type { WaysOut } from './outgoing.server';

/** The demonstration's ways out: what would have been sent is kept and can be read, and nothing leaves the machine. The same id is kept once. */
export function keepSendings(db: Database, clock: () => Instant): Pick<WaysOut, 'mail' | 'sms'> {
  return {
    mail: async ({ id, to, personId, subject, text, attachment }) => {
      const body = { subject, body: text, attachment: attachment?.content ?? null };
      await db.keptSending.createMany({ data: [{ id, channel: 'EMAIL', personId, recipient: to, ...body, sentAt: new Date(clock()) }], skipDuplicates: true });
    },
    sms: async ({ id, to, personId, text }) => {
      await db.keptSending.createMany({ data: [{ id, channel: 'SMS', personId, recipient: to, subject: '', body: text, sentAt: new Date(clock()) }], skipDuplicates: true });
    },
  };
}
