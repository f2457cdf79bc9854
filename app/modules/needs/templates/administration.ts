import { type NeedTemplate, oneOf } from './template';

export const administration: NeedTemplate = {
  sector: 'ADMINISTRATION',
  texts: {
    da: {
      tasks: [
        'Svare borgere i telefonen efter en fast liste med svar',
        'Skrive spørgsmål ned, som ingen har svar på endnu',
        'Ringe afløsere ind til vagter samme dag',
        'Holde listen over, hvem der er syge, og hvem der er tilbage',
        'Skrive log for krisestaben under møder',
        'Lægge nye beskeder på hjemmesiden og rette de gamle',
        'Hjælpe kolleger i gang med videomøder',
        'Taste indberetninger og sende dem inden kl. 12',
      ],
      notTasks: 'Du skal ikke tage beslutninger i borgernes sager og ikke svare på spørgsmål fra pressen.',
    },
    nb: {
      tasks: [
        'Svare innbyggere på telefon etter en fast liste med svar',
        'Skrive ned spørsmål som ingen har svar på ennå',
        'Ringe inn vikarer til vakter samme dag',
        'Holde lista over hvem som er syke, og hvem som er tilbake',
        'Skrive logg for kriseledelsen under møter',
        'Legge ut nye beskjeder på nettsiden og rette de gamle',
        'Hjelpe kolleger i gang med videomøter',
        'Registrere rapporter og sende dem innen kl. 12',
      ],
      notTasks: 'Du skal ikke ta beslutninger i innbyggernes saker og ikke svare på spørsmål fra pressen.',
    },
    en: {
      tasks: [
        'Answer citizens by phone from a fixed list of answers',
        'Write down questions that nobody has an answer to yet',
        'Call in substitutes for shifts the same day',
        'Keep the list of who is ill and who is back',
        'Keep the crisis staff’s log during meetings',
        'Put new messages on the website and correct the old ones',
        'Help colleagues get started with video meetings',
        'Enter reports and send them before noon',
      ],
      notTasks: 'You will not decide in citizens’ cases or answer questions from the press.',
    },
  },
  lines: [
    {
      title: { da: 'Telefonvagter', nb: 'Telefonvakter', en: 'Phone duty' },
      requirements: [],
      wished: ['public_phone', 'crisis_phone', 'lang_ar', 'lang_uk', 'lang_pl'],
    },
    {
      title: { da: 'Vagter og lister', nb: 'Vakter og lister', en: 'Shifts and lists' },
      requirements: [oneOf('clerk', 'rostering', 'data_entry', 'call_in_staff')],
      wished: ['rostering', 'minutes_taking'],
    },
  ],
  shifts: [
    { start: '08:00', end: '15:30' },
    { start: '07:00', end: '12:00' },
    { start: '15:00', end: '21:00' },
  ],
  recordChecks: { DK: [], NO: [] },
};
