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

const noSaved: Fields = () => ({ rosterKey: 'nobody-saved-this' });
// read long before it was changed, so it is refused whatever was done before
const kept: Fields = () => ({ readAt: '1', ...inThree('name', 'Hvem kan sygepleje?') });
const shown = namesFor({ hr: members, coordinator: members });

/** Rosters are HR's and the coordinator's to look at (design part 5), and HR's to define. */
export const rosters: Readonly<Record<string, RouteExpectation>> = {
  rosters: { pages: { 'the list': { loads: only('page', centre, 'forbidden'), names: namesFor({}) } } },
  'rosters_.$rosterKey': {
    params: rosterKey,
    pages: { 'a roster': { loads: only('page', centre, 'forbidden'), names: namesFor({ hr: members, coordinator: members }) } },
  },
  'rosters_.$rosterKey_.print': {
    params: rosterKey,
    pages: {
      'a list to ring from': { loads: only('page', centre, 'forbidden'), names: shown },
      'a whiteboard': { query: () => ({ paper: 'a3' }), loads: only('page', centre, 'forbidden'), names: shown },
    },
  },
  'rosters_.$rosterKey_.export[.]csv': { params: rosterKey, pages: { 'a file': { loads: only('page', centre, 'forbidden'), names: shown } } },
  'rosters_.$rosterKey_.export[.]xlsx': { params: rosterKey, pages: { 'a file': { loads: only('page', centre, 'forbidden'), names: shown } } },
  'rosters_.$rosterKey_.emergency[.]html': { params: rosterKey, pages: { 'a file': { loads: only('page', centre, 'forbidden'), names: shown } } },
  'rosters_.new': {
    pages: { 'a new roster': { loads: only('page', ['hr'], 'forbidden'), names: namesFor({}) } },
    acts: [{ intent: 'make', form: () => ({ ...inThree('name', 'Lærere'), 'competences[]': 'nurse' }), meets: only('heard', ['hr'], 'forbidden') }],
  },
  'rosters_.$rosterKey_.remove': {
    params: rosterKey,
    pages: {
      'the one that stays': { loads: only('missing', ['hr'], 'forbidden'), names: namesFor({}) },
      'one that is not there': { params: noSaved, loads: only('missing', ['hr'], 'forbidden'), names: namesFor({}) },
    },
    // the shipped one stays whoever asks
    acts: [{ intent: 'remove', form: () => ({ readAt: '0' }), meets: only('refused', ['hr'], 'forbidden') }],
  },
  'rosters_.$rosterKey_.definition': {
    params: rosterKey,
    pages: { 'the definition': { loads: only('page', ['hr'], 'forbidden'), names: namesFor({ hr: ['hr'] }) } },
    acts: [
      { intent: 'save', form: definition, meets: only('heard', ['hr'], 'forbidden') },
      { intent: 'rename', form: kept, meets: only('refused', ['hr'], 'forbidden') },
      // a preview writes nothing and answers with the counts where a refusal would stand
      { intent: 'preview', form: definition, meets: only('refused', ['hr'], 'forbidden') },
    ],
  },
};
