import type { Actor } from '../../app/kernel/actor';
import { hourMs, type Instant, type Period } from '../../app/kernel/time';
import type { Municipality } from '../../app/modules/access/municipality';
import type { Database } from '../../app/platform/database.server';
import { createMunicipality } from './municipality';
import { actorOf, createPerson, type EmploymentOptions } from './person';
import { createUnit } from './unit';

/** A Monday at 7 in Copenhagen, and the Saturday before, when everything is asked. */
export const mondayAtSeven = Date.UTC(2026, 10, 23, 6);
export const saturday = mondayAtSeven - 48 * hourMs;

/** Hours counted from Monday at 7. */
export const fromMonday = (startHours: number, hours = 8): Period => ({ start: mondayAtSeven + startHours * hourMs, end: mondayAtSeven + (startHours + hours) * hourMs });

/** A line that anybody can take, with one place on each shift. */
export const anyone = { title: 'Hjælpere', requirements: [], wanted: 1 };

export interface LoanWorld {
  readonly db: Database;
  readonly municipality: Municipality;
  /** a nursing home that receives, and an office that sends; a town hall above both */
  readonly birkId: string;
  readonly officeId: string;
  readonly townId: string;
  readonly receiver: Actor;
  readonly home: Actor;
  readonly hr: Actor;
  readonly coordinator: Actor;
  /** what a command takes */
  readonly as: (actor: Actor, now: Instant) => { db: Database; actor: Actor; now: Instant; municipality: Municipality; language: 'da' };
  /** somebody employed in the office, and the employment's id */
  readonly employee: (employment?: Partial<EmploymentOptions>) => Promise<{ actor: Actor; personId: string; employmentId: string }>;
}

/** Two units with a leader each, HR and a coordinator: what a loan needs before there is anybody to lend. */
export async function createLoanWorld(db: Database): Promise<LoanWorld> {
  const municipality = await createMunicipality(db);
  const [receiver, home, hr, coordinator] = [
    await createPerson(db, { givenName: 'Bo' }),
    await createPerson(db, { givenName: 'Eva' }),
    await createPerson(db, { givenName: 'Ida', roles: ['HR'] }),
    await createPerson(db, { givenName: 'Kim', roles: ['COORDINATOR'] }),
  ];
  const town = await createUnit(db, { name: 'Rådhuset', sector: 'ADMINISTRATION' });
  const birk = await createUnit(db, { name: 'Birk', parentId: town.id, leaderIds: [receiver.id] });
  const office = await createUnit(db, { name: 'Jobcenter Åsø', sector: 'ADMINISTRATION', parentId: town.id, leaderIds: [home.id] });
  return {
    db,
    municipality,
    birkId: birk.id,
    officeId: office.id,
    townId: town.id,
    receiver: actorOf(receiver, { ledUnitIds: [birk.id] }),
    home: actorOf(home, { ledUnitIds: [office.id] }),
    hr: actorOf(hr, { roles: ['HR'] }),
    coordinator: actorOf(coordinator, { roles: ['COORDINATOR'] }),
    as: (actor, now) => ({ db, actor, now, municipality, language: 'da' }),
    employee: async (employment = {}) => {
      const person = await createPerson(db, { employments: [{ unitId: office.id, ...employment }] });
      return { actor: actorOf(person, { homeUnitIds: [office.id] }), personId: person.id, employmentId: person.employmentIds[0] ?? '' };
    },
  };
}
