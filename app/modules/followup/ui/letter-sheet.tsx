import { Prose } from '~/ui/prose';
import { Sheet } from '~/ui/sheet';
import type { StoredLetter } from '../letter';

/** A letter as it is read and as it lies on paper: one A4. */
export function LetterSheet({ letter: { title, body, language } }: { readonly letter: Pick<StoredLetter, 'title' | 'body' | 'language'> }) {
  return (
    <div data-paper="letter" className="mt-5 print:mt-0 print:text-[10.5pt] print:leading-[1.35] print:[&_.grid]:max-w-none print:[&_.grid]:gap-[0.4rem] print:[&_li]:leading-[1.3] print:[&_ul]:gap-0">
      <Sheet className="sm:p-8 print:p-0">
        <h1 lang={language} className="mb-5 text-2xl tracking-[-0.015em] hyphens-auto print:mb-2 print:text-xl">
          {title}
        </h1>
        <Prose text={body} lang={language} headingLevel={3} />
      </Sheet>
    </div>
  );
}
