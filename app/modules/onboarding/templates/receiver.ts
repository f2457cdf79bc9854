import { afterEnd, afterStart, beforeStart, item, type ShippedTemplate } from './shipped-template';

/** What every receiving leader does, in whatever sector. */
export const receiver: ShippedTemplate = {
  role: 'RECEIVER',
  sector: null,
  version: 2,
  items: [
    item('meet', 'BEFORE', beforeStart(2), [
      'Aftal, hvem der tager imod, hvor og hvornår – og sig det til personen.',
      'Avtal hvem som tar imot, hvor og når – og si det til den som kommer.',
      'Agree who meets the person, where and when – and tell them.',
    ]),
    item('staff', 'BEFORE', beforeStart(2), [
      'Fortæl det faste personale, hvem der kommer, hvor længe, og hvad personen kan og ikke skal.',
      'Fortell de faste ansatte hvem som kommer, hvor lenge, og hva personen kan og ikke skal.',
      'Tell the permanent staff who is coming, for how long, and what they can and will not do.',
    ]),
    item('first-tasks', 'BEFORE', beforeStart(1), [
      'Skriv den første dags opgaver ned, så der er noget rigtigt at gå i gang med fra første time.',
      'Skriv ned oppgavene for den første dagen, så det er noe ordentlig å ta fatt på fra første time.',
      'Write down the first day’s tasks, so that there is real work from the first hour.',
    ]),
    item('access', 'BEFORE', beforeStart(1), [
      'Læg nøgler, adgangskort og login klar, og prøv dem.',
      'Gjør nøkler, adgangskort og innlogging klare, og prøv dem.',
      'Get keys, access card and sign-in ready, and try them.',
    ]),
    item('record-check', 'BEFORE', beforeStart(1), ['Kræver opgaven en attest, har HR set den.', 'Krever oppgaven en attest, har HR sett den.', 'If the work requires a record check, HR has seen it.'], {
      blocks: 'RECORD_CHECK',
    }),
    item('arrived', 'DAY_ONE', afterStart(1), ['Personen er kommet.', 'Personen har kommet.', 'The person has arrived.'], { records: 'ARRIVED' }),
    item('first-talk', 'DAY_ONE', afterStart(8), [
      'Tag ti minutter sammen, når dagen er ved at være slut: Hvad gik godt, og hvad var svært?',
      'Ta ti minutter sammen mot slutten av dagen: Hva gikk bra, og hva var vanskelig?',
      'Take ten minutes together as the day ends: what went well, and what was hard?',
    ]),
    item('follow-up', 'FIRST_WEEK', afterStart(7, 'DAYS'), [
      'Følg op: Er det de rigtige opgaver, og er der nok at lave?',
      'Følg opp: Er det de riktige oppgavene, og er det nok å gjøre?',
      'Follow up: are these the right tasks, and is there enough to do?',
    ]),
    item('keys-back', 'HAND_BACK', afterEnd(1), [
      'Få nøgler, kort og udstyr tilbage, og luk adgangen til systemerne.',
      'Få nøkler, kort og utstyr tilbake, og steng tilgangen til systemene.',
      'Get keys, card and equipment back, and close access to the systems.',
    ]),
    item('thanks', 'HAND_BACK', afterEnd(2), [
      'Sig tak, og fortæl hjemlederen, hvordan det gik.',
      'Si takk, og fortell hjemlederen hvordan det gikk.',
      'Say thank you, and tell the home leader how it went.',
    ]),
  ],
};
