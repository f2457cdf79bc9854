import type { IsoDate } from '~/kernel/time';
import type { Country } from '~/kernel/vocabulary';
import { expandInclusions } from '~/modules/people/catalogue/expand-inclusions';
import type { Inclusion } from '~/modules/people/catalogue/inclusions';
import { competenceState, newestVerification, type VerificationFact } from '~/modules/people/competence-state';
import { inForceOn, isoDate, isoDateOrNull } from '~/modules/people/date-columns';
import type { Reader } from '~/platform/database.server';
import { holdersOf, type HeldKeys, type Holders } from './unmet';

export interface HoldersContext {
  readonly country: Country;
  readonly today: IsoDate;
  readonly lookupHoldsDays: number;
}

/**
 * How many people employed today hold each group of competences (keys joined by a space), directly or by inclusion. What lapsed, and what HR
 * refused or limited, counts as not held, whoever asks (design part 3). Four queries, however many people; none without groups.
 */
export async function readHolders(db: Reader, groups: readonly string[], context: HoldersContext): Promise<Map<string, Holders>> {
  const wanted = new Set(groups.flatMap((group) => (group === '' ? [] : group.split(' '))));
  if (wanted.size === 0) return new Map();
  const covers = await readCovers(db, wanted, context.country);
  const people = await readPeople(db, covers, context);
  return new Map(groups.map((group) => [group, holdersOf(group.split(' '), people)]));
}

/** For each key that anybody may have claimed, the wanted keys it covers. */
async function readCovers(db: Reader, wanted: ReadonlySet<string>, country: Country): Promise<Map<string, string[]>> {
  const inclusions: Inclusion[] = (await db.competenceInclusion.findMany({ where: { country } })).map(({ fromKey, toKey }) => [fromKey, toKey, country]);
  const keys = new Set([...wanted, ...inclusions.map(([from]) => from)]);
  const covers = [...keys].map((key): [string, string[]] => [key, [...expandInclusions([key], inclusions, country).keys()].filter((one) => wanted.has(one))]);
  return new Map(covers.filter(([, covered]) => covered.length > 0));
}

async function readPeople(db: Reader, covers: ReadonlyMap<string, readonly string[]>, { today, lookupHoldsDays }: HoldersContext): Promise<HeldKeys[]> {
  const claim = { competenceKey: { in: [...covers.keys()] }, person: { employments: { some: inForceOn(today) } } };
  const claims = await db.personCompetence.findMany({ where: claim, select: { id: true, personId: true, competenceKey: true, validUntil: true } });
  const observations = await readNewest(db, claim);
  const people = new Map<string, { verified: Set<string>; claimed: Set<string> }>();
  for (const { id, personId, competenceKey, validUntil } of claims) {
    const newest = observations.get(id);
    const state = competenceState({ validUntil: isoDateOrNull(validUntil), verifications: newest ? [newest] : [] }, today, lookupHoldsDays);
    const list = state === 'VERIFIED' || state === 'STALE' ? 'verified' : state === 'CLAIMED' ? 'claimed' : null;
    if (!list) continue;
    const held = people.get(personId) ?? { verified: new Set(), claimed: new Set() };
    for (const key of covers.get(competenceKey ?? '') ?? []) held[list].add(key);
    people.set(personId, held);
  }
  return [...people.values()];
}

async function readNewest(db: Reader, claim: NonNullable<Parameters<Reader['personCompetence']['findMany']>[0]>['where']) {
  const rows = await db.competenceVerification.findMany({
    where: { personCompetence: claim },
    select: { personCompetenceId: true, outcome: true, method: true, observedOn: true, recordedAt: true },
  });
  const newest = new Map<string, VerificationFact>();
  for (const row of rows) {
    const known = newest.get(row.personCompetenceId);
    const fact = factOf(row);
    newest.set(row.personCompetenceId, (known && newestVerification([known, fact])) ?? fact);
  }
  return newest;
}

type Observation = Omit<VerificationFact, 'observedOn' | 'recordedAt'> & { readonly observedOn: Date; readonly recordedAt: Date };
const factOf = ({ outcome, method, observedOn, recordedAt }: Observation): VerificationFact => ({ outcome, method, observedOn: isoDate(observedOn), recordedAt: recordedAt.getTime() });
