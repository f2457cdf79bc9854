import { afterEnd, afterStart, beforeEnd, beforeStart, item, type ShippedTemplate } from './shipped-template';

/** What a sending leader does, wherever their people go. */
export const home: ShippedTemplate = {
  role: 'HOME',
  sector: null,
  version: 2,
  items: [
    item('own-tasks', 'BEFORE', beforeStart(2), [
      'Aftal med medarbejderen, hvilke egne opgaver der venter, og hvem der tager resten.',
      'Avtal med medarbeideren hvilke egne oppgaver som venter, og hvem som tar resten.',
      'Agree with your colleague which of their own tasks wait, and who takes the rest.',
    ]),
    item('colleagues', 'BEFORE', beforeStart(2), [
      'Sig til kollegerne, hvor medarbejderen er, hvor længe, og hvem de spørger imens.',
      'Si til kollegene hvor medarbeideren er, hvor lenge, og hvem de spør imens.',
      'Tell the colleagues where the person is, for how long, and whom to ask meanwhile.',
    ]),
    item('rota', 'BEFORE', beforeStart(2), [
      'Ret vagtplan og møder, så de to job ikke støder sammen.',
      'Rett vaktplan og møter, så de to jobbene ikke kolliderer.',
      'Change rota and meetings so that the two jobs do not collide.',
    ]),
    item('back-up', 'BEFORE', beforeStart(1), [
      'Sig, at du følger med: Medarbejderen kan ringe til dig, og du kan kalde vedkommende hjem, hvis det ikke går.',
      'Si at du følger med: Medarbeideren kan ringe deg, og du kan kalle vedkommende hjem hvis det ikke går.',
      'Say that you follow along: they can ring you, and you can call them home if it does not work.',
    ]),
    item('after-day-one', 'DAY_ONE', afterStart(1, 'DAYS'), [
      'Ring efter første dag: Var der rigtige opgaver, og føltes det trygt?',
      'Ring etter første dag: Var det ordentlige oppgaver, og føltes det trygt?',
      'Ring after the first day: was there real work, and did it feel safe?',
    ]),
    item('after-week-one', 'FIRST_WEEK', afterStart(7, 'DAYS'), [
      'Ring igen efter en uge: Trykker de opgaver, der ligger her hos os?',
      'Ring igjen etter en uke: Tynger oppgavene som ligger her hos oss?',
      'Ring again after a week: is the work that waits here weighing on them?',
    ]),
    item('return', 'DURING', beforeEnd(2), [
      'Aftal, hvad medarbejderen kommer tilbage til, og hvad der kan vente.',
      'Avtal hva medarbeideren kommer tilbake til, og hva som kan vente.',
      'Agree what they come back to, and what can wait.',
    ]),
    item('learned', 'HAND_BACK', afterEnd(3), [
      'Tal om, hvad der var godt, og hvad afdelingen kan lære af det.',
      'Snakk om hva som var bra, og hva avdelingen kan lære av det.',
      'Talk about what was good, and what your unit can learn from it.',
    ]),
  ],
};
