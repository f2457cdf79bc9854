import type { RouteExpectation } from './expectation';
import { asking } from './matrix/asking';
import { availability } from './matrix/availability';
import { checklists } from './matrix/checklists';
import { followup } from './matrix/followup';
import { insights } from './matrix/insights';
import { loans } from './matrix/loans';
import { me } from './matrix/me';
import { needs } from './matrix/needs';
import { people } from './matrix/people';
import { rosters } from './matrix/rosters';
import { centreTexts } from './matrix/texts';
import { units } from './matrix/units';

/** Routes that anybody may knock at, each with why. */
export const openRoutes: Readonly<Record<string, string>> = {
  'answer_.$token': 'a link in a message: who holds it may answer that one request, once; open-links.db.test.ts walks it',
  'calendar_.$file': 'calendar programs sign in nowhere: the address is the key; open-links.db.test.ts walks it',
  'sign-in': 'where everybody begins',
  'sign-out': 'ends the session of whoever asks, if there is one',
  preferences: 'light or dark, a cookie of the browser',
};

/** Who may what, route by route, as design parts 3 to 5 say. A route that is not here fails the walk. */
export const matrix: Readonly<Record<string, RouteExpectation>> = {
  ...asking,
  ...availability,
  ...checklists,
  ...followup,
  ...insights,
  ...loans,
  ...me,
  ...needs,
  ...people,
  ...rosters,
  ...centreTexts,
  ...units,
};
