import { z } from 'zod';

/** A path of ours, from what an address or a form said; anything that could lead elsewhere becomes "/". */
export function safePath(wished: string | null | undefined): string {
  if (!wished || !wished.startsWith('/') || /[\\\u0000-\u001f]/.test(wished)) return '/';
  const base = 'http://jobbanken.invalid';
  try {
    const url = new URL(wished, base);
    return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : '/';
  } catch {
    return '/';
  }
}

/** A form that could not be sent because the session had ended. */
export const keptFormSchema = z.object({
  path: z.string().transform(safePath),
  fields: z.array(z.tuple([z.string().max(200), z.string().max(100_000)])).max(4000),
});

export type KeptForm = z.infer<typeof keptFormSchema>;

/** Reads what the sign-in form carried along; null when there is nothing, or nothing of ours. */
export function parseKeptForm(text: string | undefined): KeptForm | null {
  if (!text) return null;
  try {
    const parsed = keptFormSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
