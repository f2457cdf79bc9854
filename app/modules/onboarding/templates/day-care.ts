import { afterStart, beforeStart, tuberculosisDeclaration, item, type ShippedTemplate } from './shipped-template';

export const dayCare: readonly ShippedTemplate[] = [
  {
    role: 'RECEIVER',
    sector: 'DAY_CARE',
    version: 1,
    items: [
      item('parents', 'BEFORE', beforeStart(1), [
        'Fortæl forældrene, hvem der kommer, og hvorfor.',
        'Fortell foreldrene hvem som kommer, og hvorfor.',
        'Tell the parents who is coming, and why.',
      ]),
      item('not-alone', 'DAY_ONE', afterStart(0), [
        'Sørg for, at personen ikke er alene med børnene de første dage.',
        'Sørg for at personen ikke er alene med barna de første dagene.',
        'See to it that the person is not alone with the children the first days.',
      ]),
    ],
  },
  {
    role: 'PERSON',
    sector: 'DAY_CARE',
    version: 2,
    items: [
      tuberculosisDeclaration,
      item('confidentiality', 'BEFORE', beforeStart(1), [
        'Tavshedspligt: Det, jeg ser og hører om børn, forældre og kolleger, siger jeg ikke videre – heller ikke bagefter. En bekymring for et barn siger jeg til lederen.',
        'Taushetsplikt: Det jeg ser og hører om barn, foreldre og kolleger, sier jeg ikke videre – heller ikke etterpå. En bekymring for et barn sier jeg til lederen.',
        'Confidentiality: what I see and hear about children, parents and colleagues I do not pass on – not afterwards either. A worry about a child I tell the leader.',
      ], { blocks: 'CONFIDENTIALITY' }),
      item('clothes', 'BEFORE', beforeStart(12, 'HOURS'), [
        'Jeg har tøj og sko til al slags vejr og noget at skifte til.',
        'Jeg har klær og sko til all slags vær og noe å bytte til.',
        'I have clothes and shoes for all weather, and something to change into.',
      ]),
      item('collecting', 'DAY_ONE', afterStart(4), [
        'Jeg afleverer aldrig et barn til nogen, jeg ikke kender, uden at spørge.',
        'Jeg gir aldri et barn til noen jeg ikke kjenner, uten å spørre.',
        'I never hand a child over to somebody I do not know without asking.',
      ]),
      item('medicine', 'DAY_ONE', afterStart(4), [
        'Jeg giver ikke børn medicin og tager ingen billeder af dem.',
        'Jeg gir ikke barn medisiner og tar ingen bilder av dem.',
        'I give children no medicine and take no pictures of them.',
      ]),
    ],
  },
  {
    role: 'INTRODUCER',
    sector: 'DAY_CARE',
    version: 2,
    items: [
      item('children', 'DAY_ONE', afterStart(2), [
        'Præsentér personen for børnene, og fortæl om allergi, søvn, og hvem der har det svært.',
        'Presenter personen for barna, og fortell om allergi, søvn og hvem som har det vanskelig.',
        'Introduce the person to the children, and tell about allergies, sleep and who is having a hard time.',
      ]),
      item('hygiene', 'DAY_ONE', afterStart(4), [
        'Vis håndvask, bleskift, og hvad I gør, når et barn bliver sygt.',
        'Vis håndvask, bleieskift og hva dere gjør når et barn blir sykt.',
        'Show hand washing, nappy changing, and what you do when a child falls ill.',
      ]),
      item('counting', 'DAY_ONE', afterStart(4), [
        'Vis, hvordan I tæller børnene ind og ud, og hvor ingen må gå alene.',
        'Vis hvordan dere teller barna inn og ut, og hvor ingen har lov til å gå alene.',
        'Show how you count the children in and out, and where no child may go alone.',
      ]),
    ],
  },
];
