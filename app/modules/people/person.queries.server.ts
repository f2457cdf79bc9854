import type { Actor } from '~/kernel/actor';
import type { Instant } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';
import type { Municipality } from '~/modules/access/municipality';
import type { Reader } from '~/platform/database.server';
import { inForceOn, isoDateOrNull } from './date-columns';
import { readCompetences } from './competence.queries.server';
import type { CompetenceView } from './competence-view';
import { shownState } from './competence-state';
import type { OthersCompetence, PersonPage, RecordCheckRow } from './person-page';
import { personView, verificationRights, type PersonView } from './verification.policy';

/** In which part the actor sees the person; null for strangers and unknown ids alike. One query. */
export async function findPersonView(
  db: Reader,
  actor: Actor,
  personId: string,
  now: Instant,
  municipality: Municipality,
): Promise<PersonView | null> {
  const person = await db.person.findUnique({
    where: { id: personId },
    select: { employments: { where: inForceOn(dateAt(now, municipality.zone)), select: { unitId: true } } },
  });
  return person && personView(actor, { personId, unitIds: person.employments.map((employment) => employment.unitId) });
}

/** One person as HR, the coordinator or one of their leaders may see them; null for everybody else and for unknown ids. */
export async function readPerson(
  db: Reader,
  actor: Actor,
  personId: string,
  now: Instant,
  municipality: Municipality,
  language: Language,
): Promise<PersonPage | null> {
  const person = await db.person.findUnique({
    where: { id: personId },
    include: {
      employments: {
        where: inForceOn(dateAt(now, municipality.zone)),
        include: { unit: { select: { name: true } } },
        orderBy: { weeklyHours: 'desc' },
      },
    },
  });
  if (!person) return null;
  const owner = { personId, unitIds: person.employments.map((employment) => employment.unitId) };
  const view = personView(actor, owner);
  if (!view) return null;
  const competences = await readCompetences(db, personId, now, municipality, language);
  return {
    id: personId,
    name: `${person.givenName} ${person.familyName}`,
    view,
    rights: verificationRights(actor, owner),
    email: person.email,
    phone: person.phone,
    employments: person.employments.map(({ id, unit, position, weeklyHours }) => ({
      id,
      unitName: unit.name,
      position,
      weeklyHours: weeklyHours.toNumber(),
    })),
    competences: competences.map((competence) => forOthers(competence, view)),
  };
}

function forOthers({ comfort: _private, claimedAt: _claimedAt, state, observed, ...rest }: CompetenceView, view: PersonView): OthersCompetence {
  if (view === 'HR') return { ...rest, state, observed };
  const shown = shownState(state, 'OTHER');
  return { ...rest, state: shown, observed: shown === 'ASK_HR' ? null : observed && { ...observed, reference: null } };
}

/** What is noted about the person's record checks, newest first: that they were seen, never what they said. For HR and the person. */
export async function readRecordChecks(db: Reader, personId: string): Promise<RecordCheckRow[]> {
  const rows = await db.recordCheck.findMany({ where: { personId }, orderBy: [{ recordedAt: 'desc' }, { id: 'asc' }] });
  return rows.map(({ id, type, status, seenOn, seenByRole, legalBasis }) => ({
    id,
    type,
    status,
    seenByRole,
    legalBasis,
    seenOn: isoDateOrNull(seenOn),
  }));
}
