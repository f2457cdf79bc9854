import { namesFor, only, type RouteExpectation } from '../expectation';
import { members } from '../visitors';
import { centre } from './parties';

/** Numbers are for HR, the coordinator and representatives, without names; who has seen whom is HR's to read (design parts 3 to 5). */
export const insights: Readonly<Record<string, RouteExpectation>> = {
  insights: { pages: { 'numbers of everybody': { loads: only('page', [...centre, 'representative'], 'forbidden'), names: namesFor({}) } } },
  audit: {
    pages: {
      'the log': { loads: only('page', ['hr'], 'forbidden'), names: namesFor({ hr: members }) },
      'a name that several bear': { query: () => ({ aboutName: 'Given' }), loads: only('page', ['hr'], 'forbidden'), names: namesFor({ hr: members }) },
    },
  },
};
