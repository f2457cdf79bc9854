import { type NeedTemplate, oneOf } from './template';

export const logistics: NeedTemplate = {
  sector: 'LOGISTICS',
  texts: {
    da: {
      tasks: [
        'Pakke værnemidler ud, tælle dem og føre lagerlisten',
        'Pakke kasser til 20 afdelinger efter bestilling',
        'Køre kasser ud med varevogn og få dem kvitteret',
        'Passe vagttelefonen for værnemidler kl. 8–15',
        'Gøre håndtag, gelændere og borde rene to gange om dagen',
        'Køre mad ud til 30 borgere midt på dagen',
        'Køre borgere i minibus til dagcenter og hjem igen',
        'Stille borde, skærme og skilte op i hallen',
      ],
      notTasks: 'Du skal ikke bestemme, hvem der får hvad: det gør lagerets leder. Du løfter ikke over 15 kilo alene.',
    },
    nb: {
      tasks: [
        'Pakke ut smittevernutstyr, telle det og føre lagerlista',
        'Pakke kasser til 20 avdelinger etter bestilling',
        'Kjøre ut kasser med varebil og få dem kvittert',
        'Passe vakttelefonen for smittevernutstyr kl. 8–15',
        'Gjøre håndtak, gelendre og bord rene to ganger om dagen',
        'Kjøre ut mat til 30 brukere midt på dagen',
        'Kjøre brukere i minibuss til dagsenter og hjem igjen',
        'Sette opp bord, skjermer og skilt i hallen',
      ],
      notTasks: 'Du skal ikke bestemme hvem som får hva: det gjør lagerets leder. Du løfter ikke over 15 kilo alene.',
    },
    en: {
      tasks: [
        'Unpack protective equipment, count it and keep the stock list',
        'Pack boxes for 20 units from their orders',
        'Deliver boxes by van and have them signed for',
        'Answer the duty phone for protective equipment from 8 to 15',
        'Clean handles, rails and tables twice a day',
        'Deliver meals to 30 people at midday',
        'Drive people by minibus to the day centre and home again',
        'Set up tables, screens and signs in the hall',
      ],
      notTasks: 'You will not decide who gets what: the stock’s leader does. You will not lift more than 15 kilos alone.',
    },
  },
  lines: [
    {
      title: { da: 'Lager og pakning', nb: 'Lager og pakking', en: 'Stock and packing' },
      requirements: [],
      wished: ['stock_count', 'ppe_handout', 'forklift'],
    },
    {
      title: { da: 'Chauffører', nb: 'Sjåfører', en: 'Drivers' },
      requirements: [oneOf('licence_b')],
      wished: ['van_driving', 'minibus_driving'],
    },
    { title: { da: 'Rengøring', nb: 'Renhold', en: 'Cleaning' }, requirements: [], wished: ['cleaner', 'cleaning_touchpoints', 'hygiene_course'] },
  ],
  shifts: [
    { start: '07:00', end: '14:30' },
    { start: '08:00', end: '15:00' },
    { start: '10:30', end: '14:00' },
  ],
  recordChecks: { DK: [], NO: [] },
};
