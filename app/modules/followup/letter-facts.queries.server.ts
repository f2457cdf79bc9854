import type { Language } from '~/kernel/vocabulary';
import { dateAt } from '~/kernel/zone';
import type { CommandContext } from '~/modules/assignments/command-context.server';
import type { Loan } from '~/modules/assignments/loan';
import { readCovers } from '~/modules/matching/covers.queries.server';
import { requirementsSchema } from '~/modules/needs/need.schema';
import { competenceState } from '~/modules/people/competence-state';
import { isoDate, isoDateOrNull } from '~/modules/people/date-columns';
import type { LetterCompetence, LetterFacts } from './letter';

/**
 * What a letter about a loan is made of, in its language; five queries. What a person would rather not do is private and is not even missed: it is left out
 * as what they never said (design part 3).
 */
export async function readLetterFacts(context: Pick<CommandContext, 'db' | 'actor' | 'now' | 'municipality'>, loan: Loan, language: Language): Promise<LetterFacts> {
  const { db, actor, now } = context;
  const row = await db.assignment.findUniqueOrThrow({
    where: { id: loan.id },
    select: {
      person: { select: { id: true, givenName: true } },
      line: { select: { requirements: true, wished: true } },
      need: { select: { introducerDeclinedAt: true } },
    },
  });
  const asked = [...(requirementsSchema.parse(row.line.requirements) ?? []).flatMap((group) => group.anyOf), ...row.line.wished];
  return {
    givenName: row.person.givenName,
    position: loan.person.position,
    homeUnitNames: loan.person.homeUnitNames,
    unitName: loan.unit.name,
    shifts: loan.shifts.filter((shift) => shift.state === 'HELD' && shift.period.end > now).map((shift) => shift.period),
    tasks: loan.need.tasks,
    notTasks: loan.need.notTasks,
    competences: await readCompetences(context, row.person.id, asked, language),
    introducerName: row.need.introducerDeclinedAt === null ? (loan.need.introducer?.name ?? null) : null,
    meetingPlace: loan.need.meetingPlace,
    leaderName: actor.name,
  };
}

async function readCompetences({ db, now, municipality }: Pick<CommandContext, 'db' | 'now' | 'municipality'>, personId: string, asked: readonly string[], language: Language): Promise<LetterCompetence[]> {
  if (asked.length === 0) return [];
  const claims = await db.personCompetence.findMany({
    where: { personId, competenceKey: { not: null }, comfort: { not: 'RATHER_NOT' } },
    select: { competenceKey: true, validUntil: true, competence: { select: { labelDa: true, labelNb: true, labelEn: true } }, verifications: true },
    orderBy: { competenceKey: 'asc' },
  });
  const covers = await readCovers(db, municipality.country);
  const today = dateAt(now, municipality.zone);
  const isAsked = (key: string): boolean => [key, ...covers(key)].some((one) => asked.includes(one));
  return claims.flatMap(({ competenceKey, competence, validUntil, verifications }): LetterCompetence[] => {
    if (competenceKey === null || !competence || !isAsked(competenceKey)) return [];
    const observed = verifications.map(({ outcome, method, observedOn, recordedAt }) => ({ outcome, method, observedOn: isoDate(observedOn), recordedAt: recordedAt.getTime() }));
    const state = competenceState({ validUntil: isoDateOrNull(validUntil), verifications: observed }, today, municipality.settings.registerLookupHoldsDays);
    if (state === 'LAPSED' || state === 'REJECTED' || state === 'RESTRICTED') return [];
    const label = { da: competence.labelDa, nb: competence.labelNb, en: competence.labelEn }[language];
    return [{ label, isVerified: state !== 'CLAIMED' }];
  });
}
