import { type NeedTemplate, oneOf } from './template';

export const school: NeedTemplate = {
  sector: 'SCHOOL',
  texts: {
    da: {
      tasks: [
        'Følge 3. b gennem dagen efter lærerens plan',
        'Hjælpe 4 elever med at læse og regne i en lille gruppe',
        'Have gårdvagt i de to frikvarterer',
        'Følge en elev, der har brug for en voksen ved siden af sig',
        'Være med i SFO’en fra kl. 13: eftermiddagsmad og spil',
        'Tage imod elever ved døren og vise dem på plads',
        'Sørge for håndvask før mad og efter pauser',
        'Ringe til læreren hjemme, hvis noget i planen driller',
      ],
      notTasks: 'Du skal ikke give karakterer, og du holder ikke møder med forældre.',
    },
    nb: {
      tasks: [
        'Følge 3B gjennom dagen etter lærerens plan',
        'Hjelpe 4 elever med å lese og regne i en liten gruppe',
        'Ha inspeksjon i de to friminuttene',
        'Følge en elev som trenger en voksen ved siden av seg',
        'Være med på SFO fra kl. 13: mat og spill',
        'Ta imot elever ved døra og vise dem på plass',
        'Sørge for håndvask før mat og etter pauser',
        'Ringe læreren hjemme hvis noe i planen er uklart',
      ],
      notTasks: 'Du skal ikke sette karakterer, og du holder ikke møter med foreldre. Du har ikke ansvar for undervisningen alene.',
    },
    en: {
      tasks: [
        'Follow class 3B through the day by the teacher’s plan',
        'Help 4 pupils read and calculate in a small group',
        'Watch the playground in both breaks',
        'Stay with a pupil who needs an adult close by',
        'Join the after-school club from 1 pm: food and games',
        'Meet pupils at the door and show them to their seats',
        'See that hands are washed before meals and after breaks',
        'Call the teacher at home if something in the plan is unclear',
      ],
      notTasks: 'You will not give marks or hold meetings with parents.',
    },
  },
  lines: [
    { title: { da: 'Lærere', nb: 'Lærere', en: 'Teachers' }, requirements: [oneOf('teacher')], wished: ['maths_teaching', 'mother_tongue_teaching'] },
    {
      title: { da: 'Voksne i klassen', nb: 'Voksne i klassen', en: 'Adults in class' },
      requirements: [oneOf('sen_assistant', 'sfo', 'class_cover', 'yard_duty', 'homework_help')],
      wished: ['special_needs_children', 'sports_with_children'],
    },
  ],
  shifts: [
    { start: '07:45', end: '14:15' },
    { start: '08:00', end: '13:00' },
    { start: '12:30', end: '17:00' },
  ],
  // DK: børneattestloven § 2, children under 15. NO: opplæringslova, also for SFO
  recordChecks: { DK: ['DK_BOERNEATTEST'], NO: ['NO_POLITIATTEST_SCHOOL'] },
};
