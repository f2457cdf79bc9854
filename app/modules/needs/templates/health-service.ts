import { authorised, type NeedTemplate, oneOf } from './template';

export const healthService: NeedTemplate = {
  sector: 'HEALTH_SERVICE',
  texts: {
    da: {
      tasks: [
        'Tage imod og vise vej i vaccinationscentret',
        'Vaccinere 12 i timen sammen med centrets sygeplejerske',
        'Pode 15 i timen og skrive prøven ind',
        'Sidde hos dem, der venter 15 minutter efter vaccinen',
        'Ringe til nære kontakter og fortælle, hvad de skal gøre',
        'Svare på borgernes spørgsmål i telefonen efter en fast tekst',
        'Pakke vacciner ud og tælle dem op',
        'Gøre pladsen ren mellem hver borger',
      ],
      notTasks: 'Du skal ikke vurdere, om nogen må få vaccinen, og du giver ikke råd om medicin.',
    },
    nb: {
      tasks: [
        'Ta imot og vise vei i vaksinasjonssenteret',
        'Vaksinere 12 i timen sammen med senterets sykepleier',
        'Ta 15 prøver i timen og registrere dem',
        'Sitte hos dem som venter 20 minutter etter vaksinen',
        'Ringe nærkontakter og fortelle hva de skal gjøre',
        'Svare på spørsmål fra innbyggerne på telefon etter en fast tekst',
        'Pakke ut vaksiner og telle dem',
        'Gjøre plassen ren mellom hver person',
      ],
      notTasks: 'Du skal ikke vurdere om noen kan få vaksinen, og du gir ikke råd om legemidler.',
    },
    en: {
      tasks: [
        'Meet people and show the way at the vaccination centre',
        'Vaccinate 12 people an hour together with the centre’s nurse',
        'Take 15 swabs an hour and register them',
        'Sit with those who wait after their vaccine',
        'Call close contacts and tell them what to do',
        'Answer citizens’ questions by phone from a fixed text',
        'Unpack vaccines and count them',
        'Clean the place between visitors',
      ],
      notTasks: 'You will not decide who may have the vaccine, and you give no advice on medicine.',
    },
  },
  lines: [
    {
      title: { da: 'Vaccinatører', nb: 'Vaksinatører', en: 'Vaccinators' },
      requirements: [authorised('nurse', 'doctor', 'sosu_assistant')],
      wished: ['vaccination', 'vaccination_course'],
    },
    { title: { da: 'Podere', nb: 'Prøvetakere', en: 'Swab takers' }, requirements: [oneOf('swab_samples', 'nurse_aide')], wished: ['ppe_course'] },
    {
      title: { da: 'Værter og registrering', nb: 'Verter og registrering', en: 'Hosts and registration' },
      requirements: [],
      wished: ['visitor_host', 'reception', 'data_entry', 'lang_ar', 'lang_uk'],
    },
  ],
  shifts: [
    { start: '08:00', end: '15:00' },
    { start: '14:00', end: '20:00' },
  ],
  // DK: a municipal habit. NO: helse- og omsorgstjenesteloven § 5-4
  recordChecks: { DK: ['DK_STRAFFEATTEST'], NO: ['NO_POLITIATTEST_HEALTH'] },
};
