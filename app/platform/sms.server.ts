import type { Logger } from 'pino';
import { z } from 'zod';

export interface Sms {
  /** the same for every attempt at one message */
  readonly id: string;
  /** in the form +4512345678 */
  readonly to: string;
  readonly text: string;
}

/** Whatever takes an SMS onwards; it throws when the SMS was not taken. */
export interface SmsGateway {
  send(sms: Sms): Promise<void>;
}

const gatewayAddress = 'https://messaging.gatewayapi.eu/mobile/single';
const timeoutMs = 15_000;
const takenSchema = z.object({ msg_id: z.string() });

/** GatewayAPI's answer to one SMS is an id, or a status that says why not; a message's `reference` is ours. */
export function gatewayApi({ token, sender }: { readonly token: string; readonly sender: string }): SmsGateway {
  return {
    send: async ({ id, to, text }) => {
      const response = await fetch(gatewayAddress, {
        method: 'POST',
        headers: { authorization: `Token ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ sender, recipient: Number(to.replaceAll(/\D/g, '')), message: text, reference: id }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) throw new GatewayRefused(response.status);
      takenSchema.parse(await response.json());
    },
  };
}

/** The gateway answered, and did not take it. */
export class GatewayRefused extends Error {
  constructor(readonly status: number) {
    super(`the SMS gateway answered ${status}`);
  }
}

/** Sends nothing; the log says that one would have gone, and neither to whom nor what. */
export function logGateway(log: Logger): SmsGateway {
  return {
    send: async ({ id, text }) => {
      log.info({ id, length: text.length }, 'an SMS would have been sent');
    },
  };
}

/** GSM 03.38 holds æ, ø and å, but no curly quotes and no dashes, which would more than halve how much one SMS holds. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/[“”„”»«]/g, '"'],
  [/[’‘]/g, "'"],
  [/[–—]/g, '-'],
  [/…/g, '...'],
  [/\u00a0/g, ' '],
];

export const gsmText = (text: string): string => plainer.reduce((plain, [found, instead]) => plain.replaceAll(found, instead), text);

const callingCodes = { DK: '+45', NO: '+47' } as const;

/** A number as it is written by hand, in the form +4512345678; null when it is no number of a phone. */
export function phoneAddress(written: string, country: keyof typeof callingCodes): string | null {
  const digits = written.replaceAll(/[\s().-]/g, '').replace(/^00/, '+');
  if (/^\+\d{8,15}$/.test(digits)) return digits;
  return /^\d{8}$/.test(digits) ? callingCodes[country] + digits : null;
}
