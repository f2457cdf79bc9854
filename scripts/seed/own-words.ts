import type { Words } from './country-words';

/** What people write when the catalogue has no word for it. */
export const ownWords: readonly Words[] = [
  { DK: 'Klipper hår på beboerne', NO: 'Klipper håret til beboerne' },
  { DK: 'Spiller harmonika', NO: 'Spiller trekkspill' },
  { DK: 'Har hund, der er vant til plejehjem', NO: 'Har hund som er vant til sykehjem' },
  { DK: 'Kan sejle lille båd', NO: 'Kan kjøre liten båt' },
  { DK: 'Har ført lager i Hjemmeværnet', NO: 'Har ført lager i Heimevernet' },
  { DK: 'Syr på maskine', NO: 'Syr på maskin' },
];
