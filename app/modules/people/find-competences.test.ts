import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/catalogue';
import { findCompetences, markedPart, type CatalogueItem } from './find-competences';

const items: readonly CatalogueItem[] = catalogue.map(({ registerIn, ...entry }) => ({ ...entry, isInRegister: registerIn.includes('DK') }));
const keys = (query: string) => findCompetences(items, query, 'da', 8).map(({ key }) => key);

describe('finding a competence by typing', () => {
  it.each([
    ['sygepl', 'nurse'],
    ['sykepleier', 'nurse'],
    ['nurse', 'nurse'],
    ['SYGEPLEJERSKE', 'nurse'],
    ['insul', 'insulin_pen'],
    ['førstehjælp', 'first_aid'],
    ['forstehjalp', 'first_aid'],
    ['foerstehjaelp', 'first_aid'],
    ['førstehjelp', 'first_aid'],
    ['kørekort', 'licence_b'],
    ['korekort', 'licence_b'],
    ['kor', 'music_with_children'],
    ['polski', 'lang_pl'],
    ['українська', 'lang_uk'],
    ['blodprøver tage', 'blood_samples'],
    ['sosu assistent', 'sosu_assistant'],
  ])('%s finds %s first', (query, key) => {
    expect(keys(query)[0]).toBe(key);
  });

  it('puts what is written with the typed letters before what only sounds alike', () => {
    expect(keys('kør').indexOf('music_with_children')).not.toBe(0);
  });

  it('forgives one slip of the finger when nothing else fits', () => {
    expect(keys('sygeplejeske')).toContain('nurse');
    expect(keys('sygepeljerske')).toContain('nurse');
    expect(keys('xyzzyplugh')).toEqual([]);
  });

  it('answers in the reader’s language and says why an entry with another name was found', () => {
    expect(findCompetences(items, 'nurse', 'nb', 1)).toEqual([
      { key: 'nurse', kind: 'QUALIFICATION', label: 'Sykepleier', because: expect.stringMatching(/nurse/i) },
    ]);
    expect(findCompetences(items, 'sygeplejerske', 'da', 1)[0]?.because).toBeNull();
  });

  it.each(['', '   ', '–', '((('])('finds nothing for %j', (query) => {
    expect(keys(query)).toEqual([]);
  });

  it('keeps to the limit', () => {
    expect(findCompetences(items, 's', 'da', 5)).toHaveLength(5);
  });
});

describe('marking what was typed', () => {
  it.each([
    ['Give insulin med pen', 'insul', [5, 10]],
    ['Førstehjælp til børn', 'forstehj', [0, 8]],
    ['Læse højt', 'lae', [0, 2]],
    ['Sygeplejerske', 'plejer', null],
    ['Sygeplejerske', '', null],
  ] as const)('%s, %s', (label, query, expected) => {
    expect(markedPart(label, query)).toEqual(expected);
  });
});
