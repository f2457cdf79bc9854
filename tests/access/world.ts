import type { Instant } from '../../app/kernel/time';
import type { Database } from '../../app/platform/database.server';
import { createFollowup } from './world/followup';
import { createLoans, createRequest } from './world/loans';
import { createNeeds } from './world/needs';
import { createOrganisation } from './world/organisation';
import { createRegistrations } from './world/registrations';
import { createTexts } from './world/texts';

async function createBase(db: Database, now: Instant = Date.now()) {
  const organisation = await createOrganisation(db);
  const { people, employmentId } = organisation;
  const needs = await createNeeds(db, { now, ...organisation });
  const given = { now, ...organisation, needs };
  const registrations = await createRegistrations(db, { now, personId: people.lent, employmentId, setById: people.sender });
  return { given, base: { now, ...organisation, ...needs, ...registrations, ...(await createRequest(db, given)) } };
}

/** A small world with one of everything. Several fit into one database. */
export async function createWorld(db: Database) {
  const { given, base } = await createBase(db);
  const { receivingUnitId, homeUnitId, otherUnitId, people, now } = base;
  const texts = await createTexts(db, { now, units: [receivingUnitId, homeUnitId, otherUnitId], writtenById: people.hr });
  const loans = await createLoans(db, given);
  return { ...base, ...loans, ...texts, ...(await createFollowup(db, { ...base, heldId: loans.heldId })) };
}

/** The same before the person has said yes to anything: they were asked, and that is all. */
export const createUnansweredWorld = async (db: Database, now?: Instant) => (await createBase(db, now)).base;

export type World = Awaited<ReturnType<typeof createWorld>>;
export type UnansweredWorld = Awaited<ReturnType<typeof createUnansweredWorld>>;
