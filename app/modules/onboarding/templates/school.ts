import { afterStart, beforeStart, tuberculosisDeclaration, item, type ShippedTemplate } from './shipped-template';

export const school: readonly ShippedTemplate[] = [
  {
    role: 'RECEIVER',
    sector: 'SCHOOL',
    version: 1,
    items: [
      item('timetable', 'BEFORE', beforeStart(1), [
        'Giv skema, lokaler og klasselister, og sig, hvem der tager over, hvis noget spidser til.',
        'Gi timeplan, rom og klasselister, og si hvem som tar over hvis noe spisser seg til.',
        'Give timetable, rooms and class lists, and say who takes over if things get tense.',
      ]),
      item('not-alone', 'DAY_ONE', afterStart(0), [
        'Lad personen begynde sammen med en voksen, som klassen kender.',
        'La personen begynne sammen med en voksen som klassen kjenner.',
        'Let the person begin together with a grown-up the class knows.',
      ]),
    ],
  },
  {
    role: 'PERSON',
    sector: 'SCHOOL',
    version: 2,
    items: [
      tuberculosisDeclaration,
      item('confidentiality', 'BEFORE', beforeStart(1), [
        'Tavshedspligt: Det, jeg ser og hører om elever, forældre og kolleger, siger jeg ikke videre – heller ikke bagefter.',
        'Taushetsplikt: Det jeg ser og hører om elever, foreldre og kolleger, sier jeg ikke videre – heller ikke etterpå.',
        'Confidentiality: what I see and hear about pupils, parents and colleagues I do not pass on – not afterwards either.',
      ], { blocks: 'CONFIDENTIALITY' }),
      item('clothes', 'BEFORE', beforeStart(12, 'HOURS'), [
        'Jeg har sko og tøj til både klasse og gård.',
        'Jeg har sko og klær til både klasserom og skolegård.',
        'I have shoes and clothes for both classroom and playground.',
      ]),
      item('absence', 'DAY_ONE', afterStart(4), [
        'Jeg ved, hvordan jeg noterer fravær, og hvem jeg henter, hvis et barn bliver vredt, ked af det eller er væk.',
        'Jeg vet hvordan jeg noterer fravær, og hvem jeg henter hvis et barn blir sint, lei seg eller er borte.',
        'I know how to note absence, and whom I fetch if a child is angry, sad or missing.',
      ]),
      item('worries', 'DAY_ONE', afterStart(4), [
        'Jeg siger min bekymring for et barn til lederen, ikke til andre, og tager ingen billeder.',
        'Jeg sier min bekymring for et barn til lederen, ikke til andre, og tar ingen bilder.',
        'I tell a worry about a child to the leader, not to others, and take no pictures.',
      ]),
    ],
  },
  {
    role: 'INTRODUCER',
    sector: 'SCHOOL',
    version: 2,
    items: [
      item('class', 'DAY_ONE', afterStart(2), [
        'Præsentér personen for klassen, og fortæl, hvad klassen er vant til.',
        'Presenter personen for klassen, og fortell hva klassen er vant til.',
        'Introduce the person to the class, and tell what the class is used to.',
      ]),
      item('duty', 'DAY_ONE', afterStart(4), [
        'Vis gårdvagten: hvor man står, hvor grænsen går, og hvor plastrene ligger.',
        'Vis inspeksjonen: hvor man står, hvor grensen går, og hvor plastrene ligger.',
        'Show playground duty: where to stand, where the limits are, and where the plasters lie.',
      ]),
    ],
  },
];
