import { type NeedTemplate, oneOf } from './template';

export const cultureAndSport: NeedTemplate = {
  sector: 'CULTURE_AND_SPORT',
  texts: {
    da: {
      tasks: [
        'Tage imod gæster ved indgangen og tælle dem ind',
        'Stå livredder ved det store bassin',
        'Holde spil og bevægelse i gang for børn fra 6 til 10 år',
        'Låne bøger ud ved lugen og lægge bestilte bøger klar',
        'Følge en gruppe ældre på gåtur',
        'Stille stole op og ned før og efter',
        'Gøre omklædningsrummene rene mellem holdene',
        'Læse højt eller synge med på plejecentrets stue',
      ],
      notTasks: 'Du skal ikke have ansvar for pengekassen, og du lukker ikke bygningen alene.',
    },
    nb: {
      tasks: [
        'Ta imot gjester ved inngangen og telle dem inn',
        'Stå livredder ved det store bassenget',
        'Holde lek og bevegelse i gang for barn fra 6 til 10 år',
        'Låne ut bøker i luka og legge bestilte bøker klare',
        'Følge en gruppe eldre på tur',
        'Sette fram og rydde stoler før og etter',
        'Gjøre garderobene rene mellom gruppene',
        'Lese høyt eller synge med i stua på sykehjemmet',
      ],
      notTasks: 'Du skal ikke ha ansvar for kassa, og du stenger ikke bygget alene.',
    },
    en: {
      tasks: [
        'Meet visitors at the entrance and count them in',
        'Be lifeguard at the large pool',
        'Keep games and sports going for children aged 6 to 10',
        'Lend books at the hatch and lay out ordered books',
        'Walk with a group of older people',
        'Set out chairs before and clear them after',
        'Clean the changing rooms between groups',
        'Read aloud or sing along in a nursing home’s living room',
      ],
      notTasks: 'You will not be in charge of the till, and you will not close the building alone.',
    },
  },
  lines: [
    { title: { da: 'Værter', nb: 'Verter', en: 'Hosts' }, requirements: [], wished: ['reception', 'visitor_host', 'event_setup'] },
    {
      title: { da: 'Aktivitet med børn', nb: 'Aktivitet med barn', en: 'Activities with children' },
      requirements: [oneOf('sports_with_children', 'sfo', 'teacher', 'pedagogue')],
      wished: ['music_with_children', 'first_aid_children'],
    },
    {
      title: { da: 'Livreddere', nb: 'Livreddere', en: 'Lifeguards' },
      requirements: [oneOf('lifesaving_pool')],
      wished: ['first_aid'],
    },
  ],
  shifts: [
    { start: '09:00', end: '15:00' },
    { start: '14:00', end: '20:00' },
  ],
  // DK: børneattestloven § 2, with children under 15 as a rule among the visitors. NO: no general duty; the receiving leader adds one where a law asks it
  recordChecks: { DK: ['DK_BOERNEATTEST'], NO: [] },
};
