import { careOccupations } from './care-occupations';
import { careSkills } from './care-skills';
import type { CatalogueEntry } from './catalogue.schema';
import { childSkills } from './child-skills';
import { courses } from './courses';
import { healthOccupations } from './health-occupations';
import { moreHealthOccupations } from './health-occupations-more';
import { languages } from './languages';
import { officeOccupations } from './office-occupations';
import { oldTitlesAndStudents } from './old-titles';
import { pedagogyOccupations } from './pedagogy-occupations';
import { practicalOccupations } from './practical-occupations';
import { practicalSkills } from './practical-skills';
import { resources } from './resources';
import { teachingOccupations } from './teaching-occupations';

/** The competences a new installation starts with, in the order a list shows its groups (design part 2). */
export const catalogue: readonly CatalogueEntry[] = [
  ...healthOccupations,
  ...moreHealthOccupations,
  ...careOccupations,
  ...oldTitlesAndStudents,
  ...pedagogyOccupations,
  ...teachingOccupations,
  ...practicalOccupations,
  ...officeOccupations,
  ...careSkills,
  ...childSkills,
  ...practicalSkills,
  ...courses,
  ...languages,
  ...resources,
];
