/** Addresses whose last part is a secret: a person's calendar, and a link that answers a request. */
const secret = /^\/(calendar|answer)\/.*/is;

/** Takes a request's path; gives what a log may hold of it: no secret (OWASP ASVS 14.2.1, 16.2.5). */
export const loggedPath = (path: string): string => path.replace(secret, '/$1/…');
