import { entries } from './entry';

const admin = entries('QUALIFICATION', 'admin', [
  {
    key: 'clerk',
    da: 'Administrativ medarbejder',
    nb: 'Konsulent/sekretær',
    en: 'Office clerk',
    words: ['kontor', 'kontorassistent', 'sekretær', 'sagsbehandler', 'saksbehandler', 'konsulent', 'administration', 'arkiv'],
    isco08: '4110',
    styrk08: '4110',
    esco: 'occupation/6c999fc7-c6b7-4ef3-a4b9-af124a1783a2',
    escoMatch: 'exact',
  },
  {
    key: 'rostering',
    da: 'Vagtplanlægger',
    nb: 'Turnusplanlegger',
    en: 'Roster planner',
    words: ['vagtplan', 'turnus', 'tjenesteplan', 'vagtcentral', 'bemanningskontor'],
    isco08: '4416',
    styrk08: '4416',
    esco: 'occupation/d8ed1703-9c03-4ea0-83cc-b6169bc54ffd',
    escoMatch: 'close',
  },
  {
    key: 'hotline',
    da: 'Telefonvagt/hotline',
    nb: 'Koronatelefon/servicetorg',
    en: 'Hotline agent',
    words: ['telefon', 'omstilling', 'borgerservice', 'koronatelefon', 'servicetorg', 'sentralbord', 'call centre'],
    isco08: '4222',
    styrk08: '4222',
    esco: 'occupation/b7b75eb6-34bc-462d-b412-eed393cc1397',
    escoMatch: 'close',
  },
]);

const it = entries('QUALIFICATION', 'it', [
  {
    key: 'it_support',
    da: 'It-supporter',
    nb: 'IKT-brukerstøtte',
    en: 'IT support',
    words: ['it', 'ikt', 'helpdesk', 'brukerstøtte', 'superbruger'],
    isco08: '3512',
    styrk08: '3512',
    esco: 'occupation/aaeec9a7-dc57-4485-890c-86b3eef735f9',
    escoMatch: 'exact',
  },
]);

const language = entries('QUALIFICATION', 'language', [
  {
    key: 'interpreter',
    da: 'Tolk',
    nb: 'Tolk',
    en: 'Interpreter',
    words: ['tolkning', 'oversætter', 'oversetter', 'tolketjeneste'],
    isco08: '2643',
    styrk08: '2643',
    esco: 'occupation/23e692a9-a242-4d4f-988f-ed562f757864',
    escoMatch: 'exact',
  },
]);

export const officeOccupations = [...admin, ...it, ...language];
