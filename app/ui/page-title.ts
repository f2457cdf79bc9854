import { useMatches, type UIMatch } from '@remix-run/react';
import type { SerializeFrom } from '@remix-run/node';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** A route's `handle`: what its page is called in the browser's tab. Never a person's name: tabs stand open, and histories are kept. */
export interface Titled<Loader = unknown> {
  readonly title: (t: TFunction, data: SerializeFrom<Loader>) => string;
}

const programName = 'Jobbanken';

/** "Behov · Jobbanken". */
export const withProgramName = (title: string | null): string => (title ? `${title} · ${programName}` : programName);

const isTitled = (handle: unknown): handle is Titled => typeof handle === 'object' && handle !== null && 'title' in handle && typeof handle.title === 'function';

/** What the page shown now is called (WCAG 2.4.2), as its route says. */
export function usePageTitle(): string {
  const { t } = useTranslation();
  const shown: UIMatch | undefined = useMatches().at(-1);
  return withProgramName(shown && isTitled(shown.handle) && shown.data ? shown.handle.title(t, shown.data) : null);
}
