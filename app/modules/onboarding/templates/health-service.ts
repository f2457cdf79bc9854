import { afterStart, beforeStart, healthDeclaration, item, type ShippedTemplate } from './shipped-template';

export const healthService: readonly ShippedTemplate[] = [
  {
    role: 'RECEIVER',
    sector: 'HEALTH_SERVICE',
    version: 1,
    items: [
      item('records', 'BEFORE', beforeStart(1), [
        'Giv adgang til de dele af journalen, som opgaven kræver, og ikke flere.',
        'Gi tilgang til de delene av journalen som oppgaven krever, og ikke flere.',
        'Give access to the parts of the records that the work requires, and no more.',
      ]),
      item('medicine', 'DAY_ONE', afterStart(0), [
        'Skriv ned, hvilke behandlinger og hvilken medicin personen er oplært til og må tage sig af her.',
        'Skriv ned hvilke behandlinger og hvilke medisiner personen har opplæring i og kan ta seg av her.',
        'Write down which treatments and medicine the person is trained for and may handle here.',
      ]),
    ],
  },
  {
    role: 'PERSON',
    sector: 'HEALTH_SERVICE',
    version: 2,
    items: [
      healthDeclaration,
      item('confidentiality', 'BEFORE', beforeStart(1), [
        'Tavshedspligt: Det, jeg ser, hører og læser om patienter og borgere, siger jeg ikke videre – heller ikke hvem jeg har mødt her.',
        'Taushetsplikt: Det jeg ser, hører og leser om pasienter og brukere, sier jeg ikke videre – heller ikke hvem jeg har møtt her.',
        'Confidentiality: what I see, hear and read about patients I do not pass on – not even whom I have met here.',
      ], { blocks: 'CONFIDENTIALITY' }),
      item('clothes', 'BEFORE', beforeStart(12, 'HOURS'), [
        'Jeg ved, hvor jeg får uniform, sætter håret op og lader ringe, ur og lange negle blive hjemme.',
        'Jeg vet hvor jeg får uniform, setter opp håret og lar ringer, klokke og lange negler være hjemme.',
        'I know where I get a uniform, tie my hair up, and leave rings, watch and long nails at home.',
      ]),
      item('medicine', 'DAY_ONE', afterStart(2), [
        'Jeg gør kun det, jeg er oplært til og har fået underskrift på her, og siger fra, når jeg er i tvivl.',
        'Jeg gjør bare det jeg har opplæring i og har fått underskrift på her, og sier fra når jeg er i tvil.',
        'I do only what I have been trained and signed off for here, and speak up when in doubt.',
      ]),
      item('records', 'DAY_ONE', afterStart(4), [
        'Jeg slår kun op i journaler for dem, jeg selv hjælper.',
        'Jeg slår bare opp i journalen til dem jeg selv hjelper.',
        'I look only into the records of those I help myself.',
      ]),
    ],
  },
  {
    role: 'INTRODUCER',
    sector: 'HEALTH_SERVICE',
    version: 1,
    items: [
      item('hygiene', 'DAY_ONE', afterStart(2), [
        'Vis hygiejne, værnemidler og affald, og lad personen prøve.',
        'Vis hygiene, verneutstyr og avfall, og la personen prøve.',
        'Show hygiene, protective gear and waste, and let the person try.',
      ]),
      item('emergency', 'DAY_ONE', afterStart(4), [
        'Vis, hvor nødudstyret er, og hvem man råber på.',
        'Vis hvor nødutstyret er, og hvem man roper på.',
        'Show where the emergency equipment is, and whom to shout for.',
      ]),
    ],
  },
];
