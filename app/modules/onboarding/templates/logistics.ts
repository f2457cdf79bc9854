import { afterStart, beforeStart, item, type ShippedTemplate } from './shipped-template';

export const logistics: readonly ShippedTemplate[] = [
  {
    role: 'RECEIVER',
    sector: 'LOGISTICS',
    version: 2,
    items: [
      item('licences', 'BEFORE', beforeStart(1), [
        'Se kørekort eller gaffeltruckcertifikat, hvis opgaven kræver det.',
        'Se førerkort eller truckførerbevis hvis oppgaven krever det.',
        'See the driving licence or forklift certificate, if the work requires it.',
      ]),
      item('who-decides', 'BEFORE', beforeStart(1), [
        'Sig, hvem der bestemmer, hvad der udleveres til hvem, og i hvilket tidsrum vagttelefonen er åben.',
        'Si hvem som bestemmer hva som deles ut til hvem, og når vakttelefonen er åpen.',
        'Say who decides what is handed out to whom, and when the duty phone is open.',
      ]),
    ],
  },
  {
    role: 'PERSON',
    sector: 'LOGISTICS',
    version: 2,
    items: [
      item('confidentiality', 'BEFORE', beforeStart(1), [
        'Tavshedspligt: Det, jeg ser på lister og adresser og hos dem, jeg kører til, siger jeg ikke videre – heller ikke bagefter.',
        'Taushetsplikt: Det jeg ser på lister og adresser og hos dem jeg kjører til, sier jeg ikke videre – heller ikke etterpå.',
        'Confidentiality: what I see on lists and addresses and where I deliver I do not pass on – not afterwards either.',
      ], { blocks: 'CONFIDENTIALITY' }),
      item('clothes', 'BEFORE', beforeStart(12, 'HOURS'), [
        'Jeg har lukkede sko og praktisk tøj og ved, hvor jeg får sikkerhedssko og handsker.',
        'Jeg har lukkede sko og praktiske klær og vet hvor jeg får vernesko og hansker.',
        'I have closed shoes and practical clothes, and know where I get safety shoes and gloves.',
      ]),
      item('lifting', 'DAY_ONE', afterStart(2), [
        'Jeg løfter ikke tungt alene og bruger ikke maskiner, som jeg ikke er oplært i.',
        'Jeg løfter ikke tungt alene og bruker ikke maskiner jeg ikke har opplæring i.',
        'I lift nothing heavy alone and use no machines I have not been trained on.',
      ]),
    ],
  },
  {
    role: 'INTRODUCER',
    sector: 'LOGISTICS',
    version: 1,
    items: [
      item('machines', 'DAY_ONE', afterStart(2), [
        'Vis løfteudstyr, nødstop og færdselsveje, og lad personen prøve.',
        'Vis løfteutstyr, nødstopp og ferdselsveier, og la personen prøve.',
        'Show lifting gear, emergency stop and paths, and let the person try.',
      ]),
      item('stock', 'DAY_ONE', afterStart(4), [
        'Vis, hvordan varer tælles, skrives op og udleveres.',
        'Vis hvordan varer telles, føres og deles ut.',
        'Show how goods are counted, written down and handed out.',
      ]),
    ],
  },
];
