import { dayMs, hourMs } from '~/kernel/time';
import { addDays } from '~/kernel/zone';
import type { AnnouncementText } from '~/modules/announcements/announcement';
import { demonstrationId } from './demonstration-people';
import type { SeedRows } from './insert-rows';
import { dateOf } from './organisation';
import { idOf, randomFor } from './random';
import type { World } from './world';

type Rows = Pick<SeedRows, 'Announcement' | 'AnnouncementText' | 'AnnouncementSeen'>;

const everybody: AnnouncementText[] = [
  {
    language: 'da',
    title: 'Mange er syge: sådan hjælper vi hinanden',
    body: `Plejecentrene og hjemmeplejen mangler folk de næste to uger. Hjælpen er frivillig og sker i din normale arbejdstid.

- Skriv, hvornår du kan, på [din rådighed](/me/availability). Det tager et minut.
- Er du leder, så begynd med dem, der ikke har opgaver lige nu.
- Læs [Det sker der nu](/guidelines/lent), før du tager af sted.`,
  },
  {
    language: 'nb',
    title: 'Mange er syke: slik hjelper vi hverandre',
    body: `Sykehjemmene og hjemmetjenesten mangler folk de neste to ukene. Hjelpen er frivillig og skjer i din vanlige arbeidstid.

- Skriv når du kan, på [tilgjengeligheten din](/me/availability). Det tar et minutt.
- Er du leder, så begynn med dem som ikke har oppgaver akkurat nå.
- Les [Dette skjer nå](/guidelines/lent) før du drar.`,
  },
  {
    language: 'en',
    title: 'Many are ill: how we help each other',
    body: `Nursing homes and home care lack people for the next two weeks. Helping is voluntary and happens in your normal working time.

- Write when you can at [your availability](/me/availability). It takes a minute.
- If you are a leader, begin with those who have no tasks right now.
- Read [What happens now](/guidelines/lent) before you go.`,
  },
];

const homeCare: AnnouncementText[] = [
  {
    language: 'da',
    title: 'Nye låse i hjemmeplejen',
    body: 'Fra mandag åbner du døre med telefonen i stedet for nøgler. Få adgangen sat op på kontoret, før du kører. Virker den ikke, så ring til vagttelefonen.',
  },
  {
    language: 'nb',
    title: 'Nye låser i hjemmetjenesten',
    body: 'Fra mandag åpner du dører med telefonen i stedet for nøkler. Få tilgangen satt opp på kontoret før du kjører. Virker den ikke, så ring til vakttelefonen.',
  },
];

const expired: AnnouncementText[] = [
  { language: 'da', title: 'Vagttelefonen har fri lørdag', body: 'Lørdag kl. 8 til 12 svarer krisestaben i stedet. Nummeret er det samme.' },
  { language: 'nb', title: 'Vakttelefonen har fri lørdag', body: 'Lørdag kl. 8 til 12 svarer krisestaben i stedet. Nummeret er det samme.' },
  { language: 'en', title: 'The duty phone is off on Saturday', body: 'On Saturday from 8 to 12 the crisis staff answers instead. The number is the same.' },
];

/** One in force for everybody, which asks to be seen and which some have; one for home care; and one that is over. */
export function announcementRows({ options, people }: World): Rows {
  const { today, now } = options;
  const random = randomFor('seen announcements');
  const written = new Date(now - 2 * dayMs);
  const by = { createdAt: written, createdById: demonstrationId('jonas'), changedAt: written, changedById: demonstrationId('jonas'), seenFrom: written, takenDownAt: null };
  const row = (key: string, from: number, to: number | null, rest: Partial<SeedRows['Announcement'][number]>) => ({
    id: idOf('announcement', key),
    roles: [],
    sectors: [],
    unitIds: [],
    asksSeen: false,
    validFrom: dateOf(addDays(today, from)),
    validTo: to === null ? null : dateOf(addDays(today, to)),
    ...by,
    ...rest,
  });
  const textsOf = (key: string, texts: readonly AnnouncementText[]) => texts.map((text) => ({ announcementId: idOf('announcement', key), ...text }));
  return {
    Announcement: [
      row('everybody', -2, 12, { asksSeen: true }),
      row('home-care', -1, null, { sectors: ['HOME_CARE'], asksSeen: true }),
      row('expired', -12, -8, {}),
    ],
    AnnouncementText: [...textsOf('everybody', everybody), ...textsOf('home-care', homeCare), ...textsOf('expired', expired)],
    AnnouncementSeen: people
      .filter(({ key }) => key === null)
      .filter(() => random.chance(0.6))
      .map(({ id }) => ({ announcementId: idOf('announcement', 'everybody'), personId: id, seenAt: new Date(now - random.int(1, 46) * hourMs) })),
  };
}
