import { namesFor, only, type Fields, type RouteExpectation } from '../expectation';
import { members } from '../visitors';
import { centre } from './parties';

const rosterKey: Fields = () => ({ rosterKey: 'nurse-qualified' });
const inThree = (path: string, text: string) => Object.fromEntries(['da', 'nb', 'en'].map((language) => [`${path}.${language}`, text]));
const definition: Fields = () => ({
  readAt: '0',
  'tiers.0.order': '1',
  ...inThree('tiers.0.label', 'Sygeplejersker'),
  ...inThree('tiers.0.hint', ''),
  'tiers.0.anyOf[]': 'nurse',
  'tiers.0.state': 'ANY_BACKGROUND',
});

/** Rosters are HR's and the coordinator's to look at (design part 5), and HR's to define. */
export const rosters: Readonly<Record<string, RouteExpectation>> = {
  rosters: { pages: { 'the list': { loads: only('page', centre, 'forbidden'), names: namesFor({}) } } },
  'rosters_.$rosterKey': {
    params: rosterKey,
    pages: { 'a roster': { loads: only('page', centre, 'forbidden'), names: namesFor({ hr: members, coordinator: members }) } },
  },
  'rosters_.$rosterKey_.definition': {
    params: rosterKey,
    pages: { 'the definition': { loads: only('page', ['hr'], 'forbidden'), names: namesFor({ hr: ['hr'] }) } },
    acts: [
      { intent: 'save', form: definition, meets: only('heard', ['hr'], 'forbidden') },
      // a preview writes nothing and answers with the counts where a refusal would stand
      { intent: 'preview', form: definition, meets: only('refused', ['hr'], 'forbidden') },
    ],
  },
};
