import { afterStart, beforeStart, healthDeclaration, item, type ShippedTemplate } from './shipped-template';

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
    version: 1,
    items: [
      healthDeclaration,
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
    version: 1,
    items: [
      item('children', 'DAY_ONE', afterStart(2), [
        'Præsentér personen for børnene, og fortæl om allergi, søvn, og hvem der har det svært.',
        'Presenter personen for barna, og fortell om allergi, søvn og hvem som har det vanskelig.',
        'Introduce the person to the children, and tell about allergies, sleep and who is having a hard time.',
      ]),
      item('counting', 'DAY_ONE', afterStart(4), [
        'Vis, hvordan I tæller børnene ind og ud, og hvor ingen må gå alene.',
        'Vis hvordan dere teller barna inn og ut, og hvor ingen får gå alene.',
        'Show how you count the children in and out, and where nobody goes alone.',
      ]),
    ],
  },
];
