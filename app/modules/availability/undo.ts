import type { z } from 'zod';
import { exceptionSchema, stretchSchema } from './availability.schema';

/** What was just taken away and can be put back. */
export type Undo =
  | { readonly what: 'stretch'; readonly stretch: z.infer<typeof stretchSchema> }
  | { readonly what: 'exception'; readonly exception: z.infer<typeof exceptionSchema> };

/** A removal as a value of the address: only days and times, no ids. */
export const writeUndo = (undo: Undo): string =>
  undo.what === 'stretch'
    ? ['stretch', undo.stretch.weekday, undo.stretch.startMinute, undo.stretch.endMinute].join('.')
    : ['exception', undo.exception.kind, undo.exception.startsAt, undo.exception.endsAt].join('.');

/** What `writeUndo` wrote; null for anything else that somebody put in the address. */
export function readUndo(text: string | null): Undo | null {
  const [what, a, b, c] = (text ?? '').split('.');
  if (what === 'stretch') {
    const stretch = stretchSchema.safeParse({ weekday: a, startMinute: b, endMinute: c });
    return stretch.success ? { what, stretch: stretch.data } : null;
  }
  if (what !== 'exception') return null;
  const exception = exceptionSchema.safeParse({ kind: a, startsAt: b, endsAt: c });
  return exception.success ? { what, exception: exception.data } : null;
}
