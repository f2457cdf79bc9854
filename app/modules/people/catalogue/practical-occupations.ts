import { entries } from './entry';

const logistics = entries('QUALIFICATION', 'logistics', [
  {
    key: 'warehouse',
    da: 'Lagermedarbejder',
    nb: 'Lagermedarbeider',
    en: 'Warehouse worker',
    words: ['lager', 'pakke varer', 'truck', 'varemodtagelse', 'varemottak'],
    isco08: '9333',
    styrk08: '4321',
    esco: 'occupation/bea705fe-06ac-4147-b8e0-6e8ac1208d8f',
    escoMatch: 'exact',
  },
  {
    key: 'stock',
    da: 'Lagerstyring, værnemidler',
    nb: 'Lagerstyring, smittevernutstyr',
    en: 'Stock control (PPE)',
    words: ['værnemidler', 'værnemiddellager', 'smittevernutstyr', 'lagerliste', 'indkøb', 'innkjøp'],
    isco08: '4321',
    styrk08: '4321',
    esco: 'occupation/d7a9f9e0-e2f5-4804-a0e0-b21ebb1403ee',
    escoMatch: 'close',
  },
  {
    key: 'caretaker',
    da: 'Teknisk servicemedarbejder',
    nb: 'Vaktmester',
    en: 'Caretaker',
    words: ['pedel', 'vaktmeister', 'serviceleder', 'servicemedarbejder', 'ejendomsfunktionær', 'driftstekniker', 'janitor'],
    isco08: '5153',
    styrk08: '5153',
    esco: 'occupation/1822bfc2-e735-449f-ba00-ca71eb5c062b',
    escoMatch: 'exact',
  },
]);

const cleaning = entries('QUALIFICATION', 'cleaning', [
  {
    key: 'cleaner',
    da: 'Rengøringsassistent',
    nb: 'Renholder',
    en: 'Cleaner',
    words: ['rengøring', 'reinhald', 'reinhaldar', 'vask', 'husassistent', 'renhold', 'serviceassistent'],
    isco08: '9112',
    styrk08: '9112',
    esco: 'occupation/303a1e34-cb16-4054-b323-81e5eec17397',
    escoMatch: 'exact',
  },
  {
    key: 'hygiene_org',
    da: 'Hygiejnekoordinator',
    nb: 'Hygienekontakt/smittevernkontakt',
    en: 'Hygiene coordinator',
    words: ['hygiejnesygeplejerske', 'hygiejnenøgleperson', 'smittevern', 'hygienesykepleier', 'smittevernlege'],
    isco08: '2263',
    styrk08: '2263',
    esco: 'occupation/789517fb-95ee-43d1-9530-c2860be1a439',
    escoMatch: 'close',
  },
  {
    key: 'laundry',
    da: 'Vaskerimedarbejder',
    nb: 'Vaskerimedarbeider',
    en: 'Laundry worker',
    words: ['vaskeri', 'tøjvask', 'klesvask'],
    isco08: '8157',
    styrk08: '8157',
    esco: 'occupation/0da51178-e386-4534-ae71-15ba789ad756',
    escoMatch: 'exact',
  },
]);

const kitchen = entries('QUALIFICATION', 'kitchen', [
  {
    key: 'cook',
    da: 'Kok/ernæringsassistent',
    nb: 'Kokk/institusjonskokk',
    en: 'Cook',
    words: ['kok', 'kokk', 'køkkenleder', 'kantineleder', 'institusjonskokk', 'ernæringsassistent', 'kostfaglig'],
    isco08: '5120',
    styrk08: '5120',
    esco: 'occupation/90f75f67-495d-49fa-ab57-2f320e251d7e',
    escoMatch: 'exact',
  },
  {
    key: 'kitchen_help',
    da: 'Køkkenmedhjælper',
    nb: 'Kjøkkenassistent',
    en: 'Kitchen assistant',
    words: ['køkkenhjælp', 'kantinemedarbejder', 'opvask', 'oppvask', 'husøkonom'],
    isco08: '9412',
    styrk08: '9412',
    esco: 'occupation/e1cf6897-158d-4b48-a39e-2a3a8cac216c',
    escoMatch: 'exact',
  },
]);

const transport = entries('QUALIFICATION', 'transport', [
  {
    key: 'driver',
    da: 'Chauffør (varebil)',
    nb: 'Sjåfør',
    en: 'Delivery driver',
    words: ['chauffør', 'varebil', 'madudbringning', 'matombringing', 'kørsel', 'sjåfør varebil'],
    isco08: '8322',
    styrk08: '8322',
    esco: 'occupation/0c408028-c48f-4df8-ba5d-c3d3be15f5a2',
    escoMatch: 'exact',
  },
  {
    key: 'patient_driver',
    da: 'Handicap-/patientkørsel',
    nb: 'Pasienttransport',
    en: 'Patient transport driver',
    words: ['handicapkørsel', 'flextrafik', 'bårebil', 'kørestolsbil', 'rullestolbil', 'minibus'],
    isco08: '8322',
    styrk08: '8322',
    esco: 'occupation/976f752c-5f10-42ca-84fb-89aa529af04f',
    escoMatch: 'exact',
  },
]);

export const practicalOccupations = [...logistics, ...cleaning, ...kitchen, ...transport];
