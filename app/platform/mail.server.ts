import { createTransport } from 'nodemailer';

export interface Mail {
  /** the same for every attempt at one message: a mail system that got it twice knows it again (RFC 5322, 3.6.4) */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachment?: { readonly name: string; readonly type: string; readonly content: string };
}

/** Whatever takes a mail onwards; it throws when the mail was not taken. */
export interface MailTransport {
  send(mail: Mail): Promise<void>;
  close(): void;
}

const secondsMs = 1_000;

/** Mail by the municipality's own server; `url` as smtp://user:password@host:port, `from` as the address it comes from. */
export function smtpTransport({ url, from }: { readonly url: string; readonly from: string }): MailTransport {
  const transport = createTransport(url, { connectionTimeout: 10 * secondsMs, greetingTimeout: 10 * secondsMs, socketTimeout: 30 * secondsMs } as object);
  const domain = from.split('@').at(-1)?.replace('>', '') ?? 'jobbanken';
  return {
    send: async ({ id, to, subject, text, attachment }) => {
      await transport.sendMail({
        messageId: `<${id}@${domain}>`,
        from,
        // an object is taken as one address, whatever stands in it
        to: { name: '', address: to },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: attachment && [{ filename: attachment.name, contentType: attachment.type, content: attachment.content }],
      });
    },
    close: () => transport.close(),
  };
}
