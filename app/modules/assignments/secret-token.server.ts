import { createHash, randomBytes } from 'node:crypto';

/** A new secret for an address, 256 bits as base64url. It is handed out once; only `hashOfToken` of it is kept (OWASP ASVS 9, design rule 9). */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token and looked up by. Any text is hashed, so that a wrong token takes the same work as a right one. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
