import type { Role } from '~/kernel/vocabulary';
import type { demonstrationRoles } from '~/modules/access/municipality';
import type { PositionKey } from './positions';

type DemonstrationRole = (typeof demonstrationRoles)[number];

export interface DemonstrationPerson {
  readonly key: string;
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly unit: string;
  readonly position: PositionKey | 'leader';
  readonly leads?: true;
  readonly role?: Role;
  /** stands on the sign-in page as this */
  readonly as?: DemonstrationRole;
}

const idOfDemonstration = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Invented people who are the same in every municipality, so that stories, tests and screenshots can name them. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  { key: 'birgit', id: idOfDemonstration(1), givenName: 'Birgit', familyName: 'Aagaard',
    unit: 'technical', position: 'caseWorker', as: 'employee' },
  { key: 'anneSofie', id: idOfDemonstration(2), givenName: 'Anne-Sofie', familyName: 'Holm',
    unit: 'solgaarden', position: 'leader', leads: true, as: 'receivingLeader' },
  { key: 'mette', id: idOfDemonstration(3), givenName: 'Mette', familyName: 'Dahl',
    unit: 'technical', position: 'leader', leads: true, as: 'sendingLeader' },
  { key: 'maja', id: idOfDemonstration(4), givenName: 'Maja', familyName: 'Lindqvist',
    unit: 'hr', position: 'consultant', role: 'HR', as: 'hr' },
  { key: 'jonas', id: idOfDemonstration(5), givenName: 'Jonas', familyName: 'Friis',
    unit: 'crisis', position: 'consultant', role: 'COORDINATOR', as: 'coordinator' },
  { key: 'kirsten', id: idOfDemonstration(6), givenName: 'Kirsten', familyName: 'Overgaard',
    unit: 'home_north', position: 'sosuAssistant', role: 'REPRESENTATIVE', as: 'representative' },
  { key: 'peter', id: idOfDemonstration(7), givenName: 'Peter', familyName: 'Nygaard',
    unit: 'it', position: 'itSupport', role: 'ADMINISTRATOR', as: 'administrator' },
  { key: 'emil', id: idOfDemonstration(8), givenName: 'Emil', familyName: 'Sandholm',
    unit: 'citizens', position: 'citizenService', as: 'newEmployee' },
  { key: 'lone', id: idOfDemonstration(9), givenName: 'Lone', familyName: 'Kjærgaard', unit: 'solgaarden', position: 'nurse' },
  { key: 'henrik', id: idOfDemonstration(10), givenName: 'Henrik', familyName: 'Støvring',
    unit: 'hr', position: 'consultant', role: 'HR' },
  { key: 'sanne', id: idOfDemonstration(11), givenName: 'Sanne', familyName: 'Ulvskov',
    unit: 'crisis', position: 'consultant', role: 'COORDINATOR' },
  { key: 'torben', id: idOfDemonstration(12), givenName: 'Torben', familyName: 'Hvidkjær',
    unit: 'jobs', position: 'jobCounsellor' },
  { key: 'nanna', id: idOfDemonstration(13), givenName: 'Nanna', familyName: 'Øvlisen', unit: 'technical', position: 'planner' },
  { key: 'jens', id: idOfDemonstration(14), givenName: 'Jens', familyName: 'Ladegaard',
    unit: 'technical', position: 'caseWorker' },
];

/** The id of a demonstration person; throws on a key that is not on the list. */
export function demonstrationId(key: string): string {
  const person = demonstrationPeople.find((one) => one.key === key);
  if (!person) throw new Error(`no demonstration person is called ${key}`);
  return person.id;
}
