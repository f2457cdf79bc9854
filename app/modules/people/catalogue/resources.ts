import { entries } from './entry';

export const resources = entries('RESOURCE', 'resources', [
  {
    key: 'licence_b',
    da: 'Kørekort B (bil)',
    nb: 'Førerkort B (bil)',
    en: 'Driving licence B (car)',
    words: ['kørekort', 'førerkort', 'sertifikat', 'køre bil'],
  },
  {
    key: 'licence_be',
    da: 'Kørekort B/E (stor trailer)',
    nb: 'Førerkort BE (stor tilhenger)',
    en: 'Driving licence BE (large trailer)',
    words: ['trailer', 'tilhenger'],
  },
  {
    key: 'licence_c1',
    da: 'Kørekort C1 (lille lastbil)',
    nb: 'Førerkort C1 (lett lastebil)',
    en: 'Driving licence C1 (light lorry)',
    words: ['lastbil', 'lastebil', 'truck'],
  },
  {
    key: 'licence_d1',
    da: 'Kørekort D1 (minibus)',
    nb: 'Førerkort D1 (minibuss)',
    en: 'Driving licence D1 (minibus)',
    words: ['minibus', 'minibuss', 'erhvervskørekort', 'persontransport'],
  },
  {
    key: 'own_car',
    da: 'Egen bil, jeg kan bruge på arbejde',
    nb: 'Egen bil jeg kan bruke på jobb',
    en: 'Own car I can use at work',
    words: ['bil', 'har bil', 'kilometergodtgørelse'],
  },
  { key: 'bike', da: 'Cykel', nb: 'Sykkel', en: 'Bicycle', words: ['cykle', 'sykle', 'bike'] },
  { key: 'e_bike', da: 'Elcykel', nb: 'Elsykkel', en: 'Electric bicycle', words: ['el-cykel', 'e-bike'] },
  {
    key: 'work_phone',
    da: 'Arbejdstelefon med internet',
    nb: 'Jobbtelefon med internett',
    en: 'Work phone with internet',
    words: ['mobil', 'smartphone'],
  },
]);
