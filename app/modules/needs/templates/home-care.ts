import { authorised, type NeedTemplate, oneOf } from './template';

export const homeCare: NeedTemplate = {
  sector: 'HOME_CARE',
  texts: {
    da: {
      tasks: [
        'Hjælpe 6 borgere op, i bad og i tøjet om morgenen',
        'Tage støttestrømper på og af',
        'Give medicin, som er doseret i forvejen',
        'Varme mad og sidde med ved bordet',
        'Måle blodsukker og give insulin med pen',
        'Tømme poser og hjælpe på toilettet',
        'Gå en tur eller købe ind sammen med borgeren',
        'Skrive kort i omsorgssystemet efter hvert besøg',
      ],
      notTasks: 'Du skal ikke dosere medicin og ikke løfte alene. Du kører ikke rute alene den første dag.',
    },
    nb: {
      tasks: [
        'Hjelpe 6 brukere opp, i dusjen og i klærne om morgenen',
        'Ta støttestrømper på og av',
        'Gi legemidler som er ferdig dosert',
        'Varme mat og sitte med ved bordet',
        'Måle blodsukker og gi insulin med penn',
        'Tømme poser og hjelpe på toalettet',
        'Gå en tur eller handle sammen med brukeren',
        'Skrive kort i fagsystemet etter hvert besøk',
      ],
      notTasks: 'Du skal ikke dosere legemidler og ikke løfte alene. Du kjører ikke rute alene den første dagen.',
    },
    en: {
      tasks: [
        'Help 6 people out of bed, washed and dressed in the morning',
        'Put compression stockings on and take them off',
        'Give medicine that has already been measured out',
        'Warm a meal and keep company at the table',
        'Measure blood sugar and give insulin with a pen',
        'Empty bags and help in the bathroom',
        'Go for a walk or shop together',
        'Write a short note in the care system after each visit',
      ],
      notTasks: 'You will not measure out medicine or lift alone. You will not drive a route alone on the first day.',
    },
  },
  lines: [
    { title: { da: 'Sygeplejersker', nb: 'Sykepleiere', en: 'Nurses' }, requirements: [authorised('nurse')], wished: ['licence_b', 'wound_care'] },
    {
      title: { da: 'Assistenter', nb: 'Helsefagarbeidere', en: 'Healthcare assistants' },
      requirements: [oneOf('sosu_assistant')],
      wished: ['licence_b'],
    },
    {
      title: { da: 'Hjælpere', nb: 'Hjemmehjelpere', en: 'Helpers' },
      requirements: [oneOf('sosu_helper', 'personal_care')],
      wished: ['licence_b', 'bike'],
    },
  ],
  shifts: [
    { start: '07:00', end: '15:00' },
    { start: '15:00', end: '23:00' },
    { start: '23:00', end: '07:00' },
  ],
  // DK: no general duty in elder care, a municipal habit. NO: helse- og omsorgstjenesteloven § 5-4
  recordChecks: { DK: ['DK_STRAFFEATTEST'], NO: ['NO_POLITIATTEST_HEALTH'] },
};
