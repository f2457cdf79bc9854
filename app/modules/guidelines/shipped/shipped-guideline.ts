import type { Language, Sector } from '~/kernel/vocabulary';
import type { Audience } from '../guideline';

/** A guideline that comes with the program; `version` goes up when its words change. The bodies are as kernel/blocks reads them. */
export interface ShippedGuideline {
  readonly slug: string;
  readonly version: number;
  readonly audiences: readonly Audience[];
  readonly sectors: readonly Sector[];
  readonly texts: Readonly<Record<Language, { readonly title: string; readonly body: string }>>;
}
