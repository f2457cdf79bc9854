import type { Municipality } from '../modules/access/municipality';
import { mintAnswerLink } from '../modules/assignments/answer-link.commands.server';
import { readConfirmationCalendar } from '../modules/assignments/calendar.queries.server';
import type { Database } from '../platform/database.server';
import type { MessageExtras } from './message-texts.server';

interface Setting {
  readonly db: Database;
  readonly municipality: Municipality;
  /** the address people use, without a path */
  readonly origin: string;
  /** whom mail comes from (RFC 5546 wants an organizer); null when none goes out */
  readonly mailFrom: string | null;
}

/** After these one's shifts stand otherwise than one's calendar says. */
const withCalendar: readonly string[] = ['assignment.confirmed', 'assignment.narrowed', 'assignment.movedFreed', 'assignment.shiftCancelled', 'assignment.ended'];

/** What goes with a mail about a request or a loan: a link that answers it, and one's shifts for a calendar. */
export function messageExtras({ db, municipality, origin, mailFrom }: Setting): MessageExtras {
  return {
    answerHref: async ({ personId }, assignmentId, language, now) => `${origin}/answer/${await mintAnswerLink(db, { assignmentId, personId, now })}?lang=${language}`,
    calendarOf: async ({ personId, kind }, assignmentId, language) => {
      if (!withCalendar.includes(kind)) return null;
      const calendar = await readConfirmationCalendar(db, { assignmentId, personId, municipality, language, origin, ...(mailFrom !== null && { organizer: { name: municipality.name, email: mailFrom } }) });
      return calendar && { name: 'vagter.ics', type: `text/calendar; charset=utf-8; method=${calendar.method}`, content: calendar.text };
    },
  };
}
