import type { Logger } from 'pino';
import type { Instant } from '../kernel/time';
import { readMunicipality } from '../modules/access/municipality.queries.server';
import type { Municipality } from '../modules/access/municipality';
import { keepSendings } from '../modules/notifications/kept-sending.commands.server';
import type { WaysOut } from '../modules/notifications/outgoing.server';
import { sendDue } from '../modules/notifications/send-due.commands.server';
import type { Database } from '../platform/database.server';
import type { Environment } from '../platform/environment.server';
import { smtpTransport, type MailTransport } from '../platform/mail.server';
import { gatewayApi, logGateway, phoneAddress, type SmsGateway } from '../platform/sms.server';
import { messageExtras } from './message-extras.server';
import { messageTexts } from './message-texts.server';

export interface Sending {
  /** sends what is due, until nothing is */
  readonly run: () => Promise<void>;
  readonly close: () => void;
}

const nationalLanguage = { DK: 'da', NO: 'nb' } as const;

/** The ways out that the settings give. A demonstration without a mail server keeps what it would have sent. */
export function sendingBy({ db, environment, log, now, origin }: { readonly db: Database; readonly environment: Environment; readonly log: Logger; readonly now: () => Instant; readonly origin: string }): Sending {
  const mail = mailBy(environment);
  const sms = smsBy(environment, log);
  const waysOf = ({ demonstration, country }: Municipality): WaysOut => {
    const phone = (written: string) => phoneAddress(written, country);
    if (demonstration && !mail && !sms) return { ...keepSendings(db, now), phoneAddress: phone };
    return { mail: mail && ((one) => mail.send(one)), sms: sms && ((one) => sms.send(one)), phoneAddress: phone };
  };
  const run = async (): Promise<void> => {
    const municipality = await readMunicipality(db);
    const texts = messageTexts({ db, municipality, origin, extras: messageExtras({ db, municipality, origin, mailFrom: environment.MAIL_FROM ?? null }) });
    const report = (error: unknown, dispatchIds: readonly string[]) => log.warn({ err: error, dispatchIds }, 'a message was not taken; it is tried again unless its address is refused');
    const counts = await sendDue({ db, clock: now, zone: municipality.zone, fallbackLanguage: nationalLanguage[municipality.country], texts, ways: waysOf(municipality), report });
    if (counts.sent + counts.dropped + counts.failed > 0) log.info(counts, 'messages went out');
  };
  return { run, close: () => mail?.close() };
}

const mailBy = ({ SMTP_URL, MAIL_FROM }: Environment): MailTransport | null => (SMTP_URL && MAIL_FROM ? smtpTransport({ url: SMTP_URL, from: MAIL_FROM }) : null);

function smsBy({ SMS_GATEWAY, GATEWAYAPI_TOKEN, SMS_SENDER }: Environment, log: Logger): SmsGateway | null {
  if (SMS_GATEWAY === 'log') return logGateway(log);
  return SMS_GATEWAY === 'gatewayapi' && GATEWAYAPI_TOKEN ? gatewayApi({ token: GATEWAYAPI_TOKEN, sender: SMS_SENDER }) : null;
}
