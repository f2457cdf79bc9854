/** What a way out answered, as far as it is known: SMTP's or HTTP's number, or the connection's code. */
interface Failure {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly status?: unknown;
}

const failureOf = (error: unknown): Failure => (typeof error === 'object' && error !== null ? error : {});

/** A code for the outbox's page; never the server's words, which may hold the address. */
export function failureCode(error: unknown): string {
  const { responseCode, status, code } = failureOf(error);
  const found = [responseCode, status, code].find((one) => typeof one === 'number' || typeof one === 'string');
  return found === undefined ? 'ERROR' : String(found).slice(0, 40);
}

/** The mailbox or the number does not exist, or takes nothing (RFC 5321, 4.2.1: 5yz is a permanent refusal); trying again changes nothing. */
export function isHopeless(error: unknown): boolean {
  const { responseCode, status } = failureOf(error);
  const refusedMail = typeof responseCode === 'number' && responseCode >= 550 && responseCode <= 554;
  return refusedMail || status === 422;
}

/** Nothing was tried, since the server had not answered a moment before. */
export class Unreachable extends Error {
  readonly code = 'UNREACHABLE';
}

const connectionCodes: readonly unknown[] = ['ECONNECTION', 'ECONNREFUSED', 'ECONNRESET', 'EDNS', 'ENOTFOUND', 'ESOCKET', 'ETIMEDOUT', 'UNREACHABLE'];

/** The server was not there at all, so the next message would meet the same. */
export const isUnreachable = (error: unknown): boolean => failureOf(error).responseCode === undefined && connectionCodes.includes(failureOf(error).code);
