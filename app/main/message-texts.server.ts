import { bindFormat, type Format } from '../i18n/use-format';
import { i18nOf } from '../i18n/texts-of.server';
import type { Instant } from '../kernel/time';
import type { Language } from '../kernel/vocabulary';
import { dateAt } from '../kernel/zone';
import type { Municipality } from '../modules/access/municipality';
import { readMailDetails, type MailDetails } from '../modules/assignments/mail-details.queries.server';
import { askedBy } from '../modules/assignments/message-worth';
import { readMessageWorth } from '../modules/assignments/message-worth.queries.server';
import { readSentLetter } from '../modules/followup/letter.queries.server';
import { readFollowupWorth } from '../modules/followup/message-worth.queries.server';
import { sayMessage, type SaidMessage } from '../modules/followup/say-message';
import { nameMessages } from '../modules/followup/shown-messages.queries.server';
import type { MessageTexts, OutgoingMessage, WrittenMail } from '../modules/notifications/outgoing.server';
import { readNames } from '../modules/people/competence.queries.server';
import type { Database } from '../platform/database.server';
import { gsmText } from '../platform/sms.server';
import type { TFunction } from 'i18next';

export interface MessageExtras {
  /** an address that answers this one request without sign-in; null when it can't be answered so */
  answerHref(message: OutgoingMessage, assignmentId: string, language: Language, now: Instant): Promise<string | null>;
  /** what goes with the mail to a calendar; null when nothing does */
  calendarOf(message: OutgoingMessage, assignmentId: string, language: Language, now: Instant): Promise<WrittenMail['attachment'] | null>;
}

interface Setting {
  readonly db: Database;
  readonly municipality: Municipality;
  /** the address people use, without a path */
  readonly origin: string;
  readonly extras: MessageExtras;
}

interface Said extends SaidMessage {
  readonly message: OutgoingMessage;
  readonly need: string;
  readonly details: MailDetails | null;
  readonly assignmentId: string | null;
  /** a letter that the mail brings whole */
  readonly letter: { readonly title: string; readonly body: string } | null;
}

/** How the messages that modules tell are said outside the program: what notifications is given from above. */
export function messageTexts(setting: Setting): MessageTexts {
  const { municipality, origin } = setting;
  const wordsIn = (language: Language, now: Instant) => {
    const t = i18nOf(language).t;
    return { t, format: bindFormat({ language, zone: municipality.zone, today: dateAt(now, municipality.zone) }) };
  };
  return {
    worthOf: async (db, messages, now) => new Map([...(await readMessageWorth(db, messages, now, municipality.zone)), ...(await readFollowupWorth(db, messages))]),
    mailOf: async (messages, language, now) => {
      const { t, format } = wordsIn(language, now);
      const said = await sayAll(setting, messages, language, t, format);
      const [first] = said;
      if (!first) throw new Error('a mail of no message was to be written');
      const name = (await readNames(setting.db, [first.message.personId])).get(first.message.personId)?.split(' ')[0] ?? '';
      const [body, attachment] = said.length === 1 ? await oneMail(setting, first, language, now, t, format) : [said.flatMap((one) => [lines(one, t, origin), ['']]).flat(), null];
      const foot = [t('mail.choose', { href: `${origin}/me/messages` }), t('mail.from', { municipality: municipality.name })];
      const text = [t('mail.hello', { name }), '', ...body, ...foot].join('\n');
      return { subject: subjectOf(said, t), text, ...(attachment && { attachment }) };
    },
    smsOf: async (message, language, now) => {
      const { t, format } = wordsIn(language, now);
      const [said] = await sayAll(setting, [message], language, t, format);
      if (!said) throw new Error('an SMS of no message was to be written');
      const href = (await answerHref(setting, said, language, now)) ?? `${origin}${said.to ?? '/'}`;
      return gsmText(t('mail.sms', { text: said.text, href }));
    },
  };
}

async function sayAll({ db }: Setting, messages: readonly OutgoingMessage[], language: Language, t: TFunction, format: Format): Promise<Said[]> {
  const named = await nameMessages(db, messages, language);
  const details = await readMailDetails(db, named.flatMap(({ data }) => data.assignmentId ?? []));
  const letters = new Map<string, Said['letter']>();
  for (const { id, personId, data } of named) if (data.letterId) letters.set(id, await readSentLetter(db, data.letterId, personId));
  return named.map((message, index) => {
    const assignmentId = message.data.assignmentId ?? null;
    const stored = messages[index] ?? { ...message };
    return { ...sayMessage(message, t, format), message: stored, need: message.words.need, letter: letters.get(message.id) ?? null, assignmentId, details: assignmentId === null ? null : details.get(assignmentId) ?? null };
  });
}

const answerHref = async ({ extras }: Setting, { message, assignmentId }: Said, language: Language, now: Instant): Promise<string | null> =>
  assignmentId !== null && askedBy[message.kind] === 'PERSON' ? extras.answerHref(message, assignmentId, language, now) : null;

function subjectOf(said: readonly Said[], t: TFunction): string {
  const [first] = said;
  if (!first || said.length > 1) return t('mail.subject.digest', { count: said.length });
  if (first.letter) return first.letter.title;
  if (first.need === '') return t('mail.subject.plain');
  const asked = askedBy[first.message.kind];
  return t(`mail.subject.${asked === undefined ? 'about' : asked === 'PERSON' ? 'asked' : 'answer'}`, { need: first.need });
}

const lines = ({ text, reason, to, act }: SaidMessage, t: TFunction, origin: string): string[] => [
  text,
  ...(reason ? [reason] : []),
  ...(to && act ? [t('mail.link', { act, href: `${origin}${to}` })] : []),
];

/** Kinds that tell when and where somebody works. */
const withShifts: readonly string[] = ['assignment.asked', 'assignment.askedFurther', 'assignment.placeFree', 'assignment.confirmed', 'assignment.narrowed', 'assignment.releaseWanted'];

async function oneMail(setting: Setting, said: Said, language: Language, now: Instant, t: TFunction, format: Format): Promise<[string[], WrittenMail['attachment'] | null]> {
  const { message, details, assignmentId, letter } = said;
  const isAsked = askedBy[message.kind] === 'PERSON';
  const shown = details && withShifts.includes(message.kind) ? [t('mail.shifts'), ...details.shifts.map((shift) => `- ${format.shift(shift)}`), t('mail.meet', { place: details.meetingPlace }), ''] : [];
  const tasks = details && isAsked ? [t('mail.tasks'), ...details.tasks.map((task) => `- ${task}`), '', t('mail.answerBy', { when: format.dateTime(details.answerBy) }), t('mail.free'), ''] : [];
  const href = await answerHref(setting, said, language, now);
  const attachment = assignmentId === null ? null : await setting.extras.calendarOf(message, assignmentId, language, now);
  const answer = href === null ? [] : [t('mail.answerHere'), href, ''];
  return [[...lines(said, t, setting.origin), '', ...(letter ? [letter.title, '', letter.body, ''] : []), ...shown, ...tasks, ...answer, ...(attachment ? [t('mail.calendar'), ''] : [])], attachment];
}
