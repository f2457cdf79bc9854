import { afterStart, beforeStart, item, type ShippedTemplate } from './shipped-template';

/** What the colleague who introduces does, in whatever sector. */
export const introducer: ShippedTemplate = {
  role: 'INTRODUCER',
  sector: null,
  version: 1,
  items: [
    item('time', 'BEFORE', beforeStart(1), [
      'Sæt tid af den første dag, og aftal med din leder, hvad du så ikke når.',
      'Sett av tid den første dagen, og avtal med lederen din hva du da ikke rekker.',
      'Set time aside on the first day, and agree with your leader what you then will not manage.',
    ]),
    item('show-round', 'DAY_ONE', afterStart(2), [
      'Vis rundt: garderobe, toilet, pauserum, og hvor tingene ligger.',
      'Vis rundt: garderobe, toalett, pauserom, og hvor tingene ligger.',
      'Show them round: cloakroom, toilet, break room, and where things are.',
    ]),
    item('ways-out', 'DAY_ONE', afterStart(4), [
      'Vis udgange, slukkere, alarm og mødested ved brand.',
      'Vis utganger, slokkere, alarm og møteplass ved brann.',
      'Show the ways out, extinguishers, alarm and meeting point in a fire.',
    ]),
    item('first-task', 'DAY_ONE', afterStart(4), [
      'Lav den første opgave sammen, og sig, hvem man spørger, når du ikke er der.',
      'Gjør den første oppgaven sammen, og si hvem man spør når du ikke er der.',
      'Do the first task together, and say whom to ask when you are not there.',
    ]),
    item('introduced', 'DAY_ONE', afterStart(8), ['Personen er introduceret her hos os.', 'Personen har fått opplæring her hos oss.', 'The person has been introduced here.'], {
      records: 'INTRODUCED',
    }),
    item('still-unclear', 'FIRST_WEEK', afterStart(3, 'DAYS'), [
      'Spørg, hvad der stadig er uklart, og tag det sammen.',
      'Spør hva som fortsatt er uklart, og ta det sammen.',
      'Ask what is still unclear, and go through it together.',
    ]),
  ],
};
