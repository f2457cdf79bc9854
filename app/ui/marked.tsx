import type { MarkedRun } from '~/kernel/marked-words';

/** Text with the words that were searched for marked. */
export const Marked = ({ runs }: { readonly runs: readonly MarkedRun[] }) => (
  <>
    {runs.map(({ text, isHit }, index) =>
      isHit ? (
        <mark key={index} className="rounded-s bg-accent-tint px-[0.1em] font-semibold text-ink">
          {text}
        </mark>
      ) : (
        text
      )
    )}
  </>
);
