import { Prose } from '~/ui/prose';
import { Sheet } from '~/ui/sheet';
import type { StoredLetter } from '../letter';

/** A letter as it is read and as it lies on paper: one A4. */
export function LetterSheet({ letter: { title, body, language } }: { readonly letter: Pick<StoredLetter, 'title' | 'body' | 'language'> }) {
  return (
    <div data-paper="letter" className="mt-5">
      <Sheet className="print:p-0 sm:p-8">
        <h1 lang={language} className="mb-5 text-2xl tracking-[-0.015em] hyphens-auto">
          {title}
        </h1>
        <Prose text={body} lang={language} />
      </Sheet>
    </div>
  );
}
