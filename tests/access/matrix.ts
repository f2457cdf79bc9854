import { everybody, only, type RouteExpectation } from './expectation';

/** Routes that anybody may knock at, each with why. */
export const openRoutes: Readonly<Record<string, string>> = {
  'sign-in': 'where everybody begins',
  'sign-out': 'ends the session of whoever asks, if there is one',
  preferences: 'light or dark, a cookie of the browser',
};

/** Who may what, route by route. A route that is not here fails the walk. */
export const matrix: Readonly<Record<string, RouteExpectation>> = {};

export { everybody, only };
