import { afterStart, beforeStart, healthDeclaration, item, type ShippedTemplate } from './shipped-template';

export const nursingHome: readonly ShippedTemplate[] = [
  {
    role: 'RECEIVER',
    sector: 'NURSING_HOME',
    version: 2,
    items: [
      item('residents', 'BEFORE', beforeStart(1), [
        'Vælg nogle få faste beboere, og skriv det vigtigste om dem ned: mad, hjælp, og hvad der gør dem trygge.',
        'Velg noen få faste beboere, og skriv ned det viktigste om dem: mat, hjelp og hva som gjør dem trygge.',
        'Choose a few residents to stay with, and write down what matters: food, help, what makes them feel safe.',
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
    sector: 'NURSING_HOME',
    version: 2,
    items: [
      healthDeclaration,
      item('confidentiality', 'BEFORE', beforeStart(1), [
        'Tavshedspligt: Det, jeg ser, hører og læser om beboerne og deres familier, siger jeg ikke videre – heller ikke bagefter.',
        'Taushetsplikt: Det jeg ser, hører og leser om beboerne og familiene deres, sier jeg ikke videre – heller ikke etterpå.',
        'Confidentiality: what I see, hear and read about the residents and their families I do not pass on – not afterwards either.',
      ], { blocks: 'CONFIDENTIALITY' }),
      item('clothes', 'BEFORE', beforeStart(12, 'HOURS'), [
        'Jeg ved, hvor jeg får arbejdstøj, har flade sko og lader ringe, ur og lange negle blive hjemme.',
        'Jeg vet hvor jeg får arbeidstøy, har flate sko og lar ringer, klokke og lange negler være hjemme.',
        'I know where I get working clothes, have flat shoes, and leave rings, watch and long nails at home.',
      ]),
      item('medicine', 'DAY_ONE', afterStart(2), [
        'Jeg giver ikke medicin, før jeg er oplært og har fået underskrift her på stedet.',
        'Jeg gir ikke medisiner før jeg har fått opplæring og underskrift her på stedet.',
        'I give no medicine before I have been trained and signed off here.',
      ]),
      item('help', 'DAY_ONE', afterStart(4), [
        'Jeg ved, hvordan jeg kalder på hjælp, og at jeg ikke flytter nogen alene, før nogen har vist mig hvordan.',
        'Jeg vet hvordan jeg kaller på hjelp, og at jeg ikke forflytter noen alene før noen har vist meg hvordan.',
        'I know how to call for help, and that I move nobody on my own until I have been shown how.',
      ]),
    ],
  },
  {
    role: 'INTRODUCER',
    sector: 'NURSING_HOME',
    version: 2,
    items: [
      item('residents', 'DAY_ONE', afterStart(4), [
        'Gå med ind til beboerne, og præsentér personen ved navn.',
        'Gå med inn til beboerne, og presenter personen ved navn.',
        'Go along to the residents, and introduce the person by name.',
      ]),
      item('hygiene', 'DAY_ONE', afterStart(2), [
        'Vis håndhygiejne, værnemidler, lift og kald, og lad personen prøve.',
        'Vis håndhygiene, verneutstyr, personløfter og ringesnor, og la personen prøve.',
        'Show hand hygiene, protective gear, hoist and call bell, and let the person try.',
      ]),
    ],
  },
];
