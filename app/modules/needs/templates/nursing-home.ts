import { authorised, type NeedTemplate, oneOf } from './template';

export const nursingHome: NeedTemplate = {
  sector: 'NURSING_HOME',
  texts: {
    da: {
      tasks: [
        'Måle blodtryk og blodsukker hos 8 beboere',
        'Give medicin sammen med afsnittets sygeplejerske',
        'Hjælpe 4 beboere med vask og tøj om morgenen',
        'Være med til morgenmaden i stuen',
        'Hjælpe med at spise og drikke, og skrive op hvor meget',
        'Sidde hos en beboer, der er urolig eller syg',
        'Ringe til pårørende og sige, hvordan dagen er gået',
        'Lægge rent tøj på plads og fylde op med handsker og sprit',
      ],
      notTasks: 'Du skal ikke være alene om medicin, og du har ingen nattevagter.',
    },
    nb: {
      tasks: [
        'Måle blodtrykk og blodsukker hos 8 beboere',
        'Gi legemidler sammen med avdelingens sykepleier',
        'Hjelpe 4 beboere med stell og klær om morgenen',
        'Være med på frokosten i stua',
        'Hjelpe til med mat og drikke, og skrive opp hvor mye',
        'Sitte hos en beboer som er urolig eller syk',
        'Ringe til pårørende og fortelle hvordan dagen har gått',
        'Legge rent tøy på plass og fylle på med hansker og sprit',
      ],
      notTasks: 'Du skal ikke være alene om legemidler, og du har ingen nattevakter.',
    },
    en: {
      tasks: [
        'Take blood pressure and blood sugar for 8 residents',
        'Give medicine together with the ward’s nurse',
        'Help 4 residents wash and dress in the morning',
        'Join breakfast in the living room',
        'Help with eating and drinking, and note how much',
        'Sit with a resident who is restless or ill',
        'Call relatives and tell them how the day went',
        'Put clean clothes away and refill gloves and disinfectant',
      ],
      notTasks: 'You will not be alone with medicine, and you have no night shifts.',
    },
  },
  lines: [
    {
      title: { da: 'Sygeplejersker', nb: 'Sykepleiere', en: 'Nurses' },
      requirements: [authorised('nurse')],
      wished: ['palliative_care', 'wound_care'],
    },
    {
      title: { da: 'Assistenter', nb: 'Helsefagarbeidere', en: 'Healthcare assistants' },
      requirements: [oneOf('sosu_assistant')],
      wished: ['dementia_care', 'medicine_course'],
    },
    {
      title: { da: 'Hjælpere', nb: 'Pleieassistenter', en: 'Care helpers' },
      requirements: [oneOf('nurse_aide', 'personal_care', 'visits')],
      wished: ['dementia_care', 'transfer_help'],
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
