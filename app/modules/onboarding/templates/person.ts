import { afterEnd, afterStart, beforeStart, item, type ShippedTemplate } from './shipped-template';

/** What the lent person does, in whatever sector. */
export const person: ShippedTemplate = {
  role: 'PERSON',
  sector: null,
  version: 2,
  items: [
    item('who-meets-me', 'BEFORE', beforeStart(1), [
      'Jeg ved, hvem der tager imod mig, hvor og hvornår.',
      'Jeg vet hvem som tar imot meg, hvor og når.',
      'I know who meets me, where and when.',
    ]),
    item('my-own-work', 'BEFORE', beforeStart(1), [
      'Jeg har aftalt med min egen leder, hvad der sker med mine opgaver imens.',
      'Jeg har avtalt med min egen leder hva som skjer med oppgavene mine imens.',
      'I have agreed with my own leader what happens to my work meanwhile.',
    ]),
    item('whom-to-call', 'BEFORE', beforeStart(1), [
      'Jeg har gemt numrene: den jeg ringer til på stedet, og min egen leder.',
      'Jeg har lagret numrene: den jeg ringer på stedet, og min egen leder.',
      'I have saved the numbers: whom I ring there, and my own leader.',
    ]),
    // a børneattest is fetched by the employer with consent, a straffeattest shown (børneattestloven § 2; domain A4)
    item('record-check-dk', 'BEFORE', beforeStart(2), [
      'Kræver opgaven en børneattest, har jeg sagt ja til, at HR henter den. Kræver den en straffeattest, har jeg vist den til HR.',
      'Krever oppgaven en dansk børneattest, har jeg sagt ja til at HR henter den. Krever den en straffeattest, har jeg vist den til HR.',
      'If the work requires a Danish børneattest, I have agreed that HR fetches it. If it requires a straffeattest, I have shown it to HR.',
    ], { blocks: 'RECORD_CHECK', country: 'DK' }),
    // shown, never handed in (politiregisterloven; domain A4)
    item('record-check-no', 'BEFORE', beforeStart(2), [
      'Kræver opgaven en norsk politiattest, har jeg vist den til HR. Den skal kun vises, ikke afleveres.',
      'Krever oppgaven politiattest, har jeg vist den til HR. Den skal bare vises, ikke leveres inn.',
      'If the work requires a Norwegian politiattest, I have shown it to HR. It is only shown, not handed in.',
    ], { blocks: 'RECORD_CHECK', country: 'NO' }),
    item('confidentiality', 'BEFORE', beforeStart(1), [
      'Tavshedspligt: Det, jeg ser og hører om borgere og kolleger på stedet, siger jeg ikke videre – heller ikke bagefter.',
      'Taushetsplikt: Det jeg ser og hører om innbyggere og kolleger på stedet, sier jeg ikke videre – heller ikke etterpå.',
      'Confidentiality: what I see and hear about citizens and colleagues there I do not pass on – not afterwards either.',
    ], { blocks: 'CONFIDENTIALITY' }),
    item('what-i-wont-do', 'DAY_ONE', afterStart(2), [
      'Jeg ved, hvad jeg ikke skal gøre, og at jeg altid må sige nej til en opgave, jeg ikke er tryg ved.',
      'Jeg vet hva jeg ikke skal gjøre, og at jeg alltid kan si nei til en oppgave jeg ikke er trygg på.',
      'I know what I will not do, and that I may always say no to a task I do not feel safe with.',
    ]),
    item('ways-out', 'DAY_ONE', afterStart(4), [
      'Jeg har set udgange, slukkere og mødestedet ved brand.',
      'Jeg har sett utganger, slokkere og møteplassen ved brann.',
      'I have seen the ways out, extinguishers and the meeting point in a fire.',
    ]),
    item('how-it-goes', 'FIRST_WEEK', afterStart(7, 'DAYS'), [
      'Jeg har sagt, hvordan det går – også hvis jeg føler mig til overs eller presset.',
      'Jeg har sagt hvordan det går – også hvis jeg føler meg til overs eller presset.',
      'I have said how it goes – also if I feel superfluous or pressed.',
    ]),
    item('keys-back', 'HAND_BACK', afterEnd(1), [
      'Jeg har afleveret nøgler, kort og udstyr og fortalt, hvad der ikke er færdigt.',
      'Jeg har levert nøkler, kort og utstyr og fortalt hva som ikke er ferdig.',
      'I have handed back keys, card and equipment, and said what is not finished.',
    ]),
  ],
};
