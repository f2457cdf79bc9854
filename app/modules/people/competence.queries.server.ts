import type { Instant, IsoDate } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';
import { compareNames } from '~/i18n/format';
import type { Municipality } from '~/modules/access/municipality';
import type { Reader } from '~/platform/database.server';
import { competenceView, type CompetenceView } from './competence-view';
import { isoDateOrNull } from './date-columns';
import { removedCompetenceSchema } from './removed-competence.schema';
import { verificationFact } from './verification-row';

const labelColumn = { da: 'labelDa', nb: 'labelNb', en: 'labelEn' } as const;

/** All that a person says they can, by name in the language; three queries. The caller hides what its reader may not see. */
export async function readCompetences(
  db: Reader,
  personId: string,
  now: Instant,
  municipality: Municipality,
  language: Language,
): Promise<CompetenceView[]> {
  const rows = await db.personCompetence.findMany({ where: { personId }, include: { competence: true, verifications: true } });
  const observers = await readNames(
    db,
    rows.flatMap((row) => row.verifications.map((verification) => verification.verifiedById)),
  );
  const today: IsoDate = dateAt(now, municipality.zone);
  const compare = compareNames(language);
  return rows
    .map(({ competence, verifications, validUntil, claimedAt, ...row }) => {
      const claim = {
        id: row.id,
        key: row.competenceKey,
        label: competence?.[labelColumn[language]] ?? row.ownWords ?? '',
        entry: competence && {
          kind: competence.kind,
          validityMonths: competence.validityMonths,
          isInRegister: competence.registerIn.includes(municipality.country),
        },
        lastPractised: row.lastPractised,
        comfort: row.comfort,
        validUntil: isoDateOrNull(validUntil),
        claimedAt: claimedAt.getTime(),
        verifications: verifications.map((verification) => ({
          ...verificationFact(verification),
          verifiedById: verification.verifiedById,
          registerReference: verification.registerReference,
        })),
      };
      return competenceView(claim, (id) => observers.get(id) ?? '', today, municipality.settings.registerLookupHoldsDays);
    })
    .sort((a, b) => compare(a.label, b.label));
}

/** The names of some people by id; one query. */
export async function readNames(db: Reader, personIds: readonly string[]): Promise<Map<string, string>> {
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(personIds)] } },
    select: { id: true, givenName: true, familyName: true },
  });
  return new Map(people.map((person) => [person.id, `${person.givenName} ${person.familyName}`]));
}

/** What the person took away and can put back, in the language; null when it isn't there any more. */
export async function readRemoved(
  db: Reader,
  personId: string,
  removedId: string,
  language: Language,
): Promise<{ id: string; label: string } | null> {
  const removed = await db.removedCompetence.findFirst({ where: { id: removedId, personId } });
  if (!removed) return null;
  const { competenceKey, ownWords } = removedCompetenceSchema.parse(removed.content);
  const entry = competenceKey ? await db.competence.findUnique({ where: { key: competenceKey } }) : null;
  return { id: removed.id, label: entry?.[labelColumn[language]] ?? ownWords ?? '' };
}

/** The titles of the person's employments today; one query. */
export async function readPositions(db: Reader, personId: string, today: Date): Promise<string[]> {
  const rows = await db.employment.findMany({
    where: { personId, from: { lte: today }, OR: [{ to: null }, { to: { gte: today } }] },
    select: { position: true },
  });
  return [...new Set(rows.map((row) => row.position))];
}

/** What claims are called in the language, by catalogue key and by claim id; two queries. Unknown ones are left out. */
export async function readClaimLabels(
  db: Reader,
  { keys, claimIds }: { readonly keys: readonly string[]; readonly claimIds: readonly string[] },
  language: Language,
): Promise<Map<string, string>> {
  const entries = await db.competence.findMany({ where: { key: { in: [...keys] } } });
  const claims = await db.personCompetence.findMany({ where: { id: { in: [...claimIds] } }, select: { id: true, ownWords: true } });
  return new Map([
    ...entries.map((entry) => [entry.key, entry[labelColumn[language]]] as const),
    ...claims.flatMap(({ id, ownWords }) => (ownWords ? [[id, ownWords] as const] : [])),
  ]);
}

/** How many things the person says they can. */
export const countCompetences = (db: Reader, personId: string): Promise<number> => db.personCompetence.count({ where: { personId } });
