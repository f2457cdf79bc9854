import { type NeedTemplate, oneOf } from './template';

export const dayCare: NeedTemplate = {
  sector: 'DAY_CARE',
  texts: {
    da: {
      tasks: [
        'Tage imod børn og forældre ved lågen kl. 7–9',
        'Være med ude på legepladsen sammen med stuens pædagog',
        'Spise frokost med 8 børn ved bordet',
        'Skifte bleer og putte de mindste',
        'Læse højt, tegne og bygge med børnene',
        'Vaske hænder med børnene før mad og efter toilet',
        'Tørre legetøj og borde af, når børnene sover',
        'Sige farvel og fortælle forældrene om dagen',
      ],
      notTasks: 'Du skal ikke være alene med børnegruppen, og du åbner eller lukker ikke huset alene.',
    },
    nb: {
      tasks: [
        'Ta imot barn og foreldre ved porten kl. 7–9',
        'Være med ute på lekeplassen sammen med avdelingens barnehagelærer',
        'Spise lunsj med 8 barn ved bordet',
        'Skifte bleier og legge de minste',
        'Lese høyt, tegne og bygge med barna',
        'Vaske hender med barna før mat og etter toalett',
        'Tørke av leker og bord mens barna sover',
        'Si ha det og fortelle foreldrene om dagen',
      ],
      notTasks: 'Du skal ikke være alene med barnegruppa, og du åpner eller stenger ikke huset alene.',
    },
    en: {
      tasks: [
        'Meet children and parents at the gate from 7 to 9',
        'Be in the playground together with the group’s pedagogue',
        'Eat lunch at the table with 8 children',
        'Change nappies and put the youngest to sleep',
        'Read aloud, draw and build with the children',
        'Wash hands with the children before meals and after the toilet',
        'Wipe toys and tables while the children sleep',
        'Say goodbye and tell parents about the day',
      ],
      notTasks: 'You will not be alone with the group, and you will not open or close the house alone.',
    },
  },
  lines: [
    {
      title: { da: 'Pædagoger', nb: 'Barnehagelærere', en: 'Pedagogues' },
      requirements: [oneOf('pedagogue', 'social_pedagogue')],
      wished: ['special_needs_children', 'first_aid_children'],
    },
    {
      title: { da: 'Ekstra hænder', nb: 'Ekstra hender', en: 'Extra hands' },
      requirements: [oneOf('ped_helper', 'small_children', 'baby_care')],
      wished: ['first_aid_children', 'outdoor_life'],
    },
  ],
  shifts: [
    { start: '06:30', end: '13:30' },
    { start: '08:00', end: '14:00' },
    { start: '10:00', end: '17:00' },
  ],
  // DK: børneattestloven § 2, children under 15. NO: barnehageloven § 30, whatever the length
  recordChecks: { DK: ['DK_BOERNEATTEST'], NO: ['NO_POLITIATTEST_KINDERGARTEN'] },
};
