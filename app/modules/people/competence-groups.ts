import type { CompetenceKind } from './catalogue/catalogue.schema';

/** How a person's own list is divided: trades and tasks, courses, languages and driving (look/README.md). */
export const competenceGroups = ['work', 'courses', 'languagesAndDriving'] as const;
export type CompetenceGroup = (typeof competenceGroups)[number];

const groupOf: Readonly<Record<CompetenceKind, CompetenceGroup>> = {
  QUALIFICATION: 'work',
  SKILL: 'work',
  CERTIFICATE: 'courses',
  LANGUAGE: 'languagesAndDriving',
  RESOURCE: 'languagesAndDriving',
};

/** Takes a catalogue kind, null for the person's own words; gives the group it is shown in. */
export const competenceGroup = (kind: CompetenceKind | null): CompetenceGroup => (kind ? groupOf[kind] : 'work');

/** Certificates and licences have a last day; nothing else asks for one. */
export const hasLastDay = (entry: { readonly kind: CompetenceKind; readonly validityMonths: number | null } | null): boolean =>
  entry !== null && (entry.kind === 'CERTIFICATE' || entry.validityMonths !== null);
