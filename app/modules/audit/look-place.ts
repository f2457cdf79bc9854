import { isExport } from './audit-kind';

/** Where somebody was shown, as they are told it. */
export const lookPlaces = ['person', 'roster', 'candidates', 'wanted', 'shifts', 'assignment', 'unit', 'overrides', 'audit', 'print', 'emergency', 'export', 'other'] as const;
export type LookPlace = (typeof lookPlaces)[number];

/** Takes a look's action; gives its place. What left the program is told so, whatever page it came from. */
export function placeOf(action: string): LookPlace {
  const [page = '', ...rest] = action.split('.');
  const way = rest.join('.').toLowerCase();
  if (isExport(action)) return way.endsWith('print') ? 'print' : action.toLowerCase().endsWith('emergency') ? 'emergency' : 'export';
  return lookPlaces.find((place) => place === page) ?? 'other';
}
