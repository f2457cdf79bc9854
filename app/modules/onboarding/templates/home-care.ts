import { afterStart, beforeStart, tuberculosisDeclaration, item, type ShippedTemplate } from './shipped-template';

export const homeCare: readonly ShippedTemplate[] = [
  {
    role: 'RECEIVER',
    sector: 'HOME_CARE',
    version: 2,
    items: [
      item('route', 'BEFORE', beforeStart(1), [
        'Læg en rute med enkle besøg, og gør køreliste, nøgler og telefon klar.',
        'Legg en rute med enkle besøk, og gjør arbeidsliste, nøkler og telefon klare.',
        'Plan a route of simple visits, and get visit list, keys and phone ready.',
      ]),
      item('medicine', 'BEFORE', beforeStart(1), [
        'Tag stilling til medicin: Kun den, I selv har oplært og skrevet under for, må give den.',
        'Ta stilling til medisiner: Bare den dere selv har lært opp og skrevet under for, kan gi dem.',
        'Decide about medicine: only somebody you have trained and signed for yourselves may give it.',
      ]),
    ],
  },
  {
    role: 'PERSON',
    sector: 'HOME_CARE',
    version: 2,
    items: [
      tuberculosisDeclaration,
      item('confidentiality', 'BEFORE', beforeStart(1), [
        'Tavshedspligt: Det, jeg ser og hører hjemme hos borgerne og læser om dem, siger jeg ikke videre, heller ikke til deres naboer og familie eller bagefter.',
        'Taushetsplikt: Det jeg ser og hører hjemme hos brukerne og leser om dem, sier jeg ikke videre, heller ikke til naboer og familie eller etterpå.',
        'Confidentiality: what I see and hear in people’s homes and read about them I do not pass on, neither to neighbours and family nor afterwards.',
      ], { blocks: 'CONFIDENTIALITY' }),
      item('clothes', 'BEFORE', beforeStart(12, 'HOURS'), [
        'Jeg har flade sko og tøj, der tåler vask ved 60 grader, og lader ringe, ur og lange negle blive hjemme.',
        'Jeg har flate sko og tøy som tåler vask på 60 grader, og lar ringer, klokke og lange negler være hjemme.',
        'I have flat shoes and clothes that can be washed at 60 degrees, and leave rings, watch and long nails at home.',
      ]),
      item('medicine', 'DAY_ONE', afterStart(2), [
        'Jeg giver ikke medicin, før jeg er oplært og har fået underskrift her på stedet.',
        'Jeg gir ikke medisiner før jeg har fått opplæring og underskrift her på stedet.',
        'I give no medicine before I have been trained and signed off here.',
      ]),
      item('homes', 'DAY_ONE', afterStart(4), [
        'Jeg ved, hvordan jeg låser mig ind, kvitterer for besøget, og hvem jeg ringer til, hvis ingen åbner.',
        'Jeg vet hvordan jeg låser meg inn, kvitterer for besøket, og hvem jeg ringer hvis ingen åpner.',
        'I know how to let myself in, sign for the visit, and whom to ring if nobody opens.',
      ]),
    ],
  },
  {
    role: 'INTRODUCER',
    sector: 'HOME_CARE',
    version: 2,
    items: [
      item('ride-along', 'DAY_ONE', afterStart(6), [
        'Tag den første rute sammen, og præsentér personen for borgerne.',
        'Ta den første ruten sammen, og presenter personen for brukerne.',
        'Do the first route together, and introduce the person to those you visit.',
      ]),
      item('hygiene', 'DAY_ONE', afterStart(2), [
        'Vis håndhygiejne og værnemidler, og lad personen prøve.',
        'Vis håndhygiene og verneutstyr, og la personen prøve.',
        'Show hand hygiene and protective gear, and let the person try.',
      ]),
    ],
  },
];
