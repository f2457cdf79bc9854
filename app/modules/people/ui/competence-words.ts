import type { TFunction } from 'i18next';
import type { Comfort } from '~/kernel/vocabulary';
import type { CompetenceKind } from '../catalogue/catalogue.schema';

type Speech = 'work' | 'language' | 'resource';

/** Doing, speaking and having are asked about in different words. */
export const speechOf = (kind: CompetenceKind | null): Speech => (kind === 'LANGUAGE' ? 'language' : kind === 'RESOURCE' ? 'resource' : 'work');

export const comfortText = (t: TFunction, kind: CompetenceKind | null, comfort: Comfort): string => t(`people.comfort.${speechOf(kind)}.${comfort}`);

export function practisedText(t: TFunction, year: number | null, thisYear: number): string {
  if (year === null) return t('people.practised.unknown');
  return year === thisYear ? t('people.practised.thisYear') : t('people.practised.year', { year });
}
