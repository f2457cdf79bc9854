import { z } from 'zod';

const ending = '.ics';

/** The name of a calendar's file in its address; gives the token in it. Any other name does not exist. */
export const calendarFileSchema = z
  .string()
  .max(200)
  .endsWith(ending)
  .transform((file) => file.slice(0, -ending.length));

/** The address that people use, never what a request says of itself unless none was set (GHSA-4q56-crqp-v477); without a slash at the end. */
export const publicOrigin = (environment: { readonly PUBLIC_ORIGIN?: string }, url: URL): string => environment.PUBLIC_ORIGIN ?? url.origin;

/** Takes the public origin and a token; gives the address that a calendar program subscribes to. */
export const calendarAddress = (origin: string, token: string): string => `${origin}/calendar/${token}${ending}`;
