import type { ReactNode } from 'react';

/** What a picture says, in a sentence above it. */
export function Reading({ children }: { readonly children: ReactNode }) {
  return <p className="mb-4 max-w-lede text-l leading-snug">{children}</p>;
}
