import type { IsoDate } from '~/kernel/time';
import { firstAndLastDay } from '~/kernel/days';
import type { RequirementGroup } from '~/modules/needs/need.schema';
import type { CompetenceFact, EvaluationContext, PersonFacts } from '../facts';
import { judge } from '../judge';
import type { ReasonFact, Severity } from '../reason';
import type { StaticCriterion } from './criterion';

/**
 * NOT_CLAIMED, CLAIMED_NOT_VERIFIED, VERIFICATION_STALE, EXPIRES_BEFORE_END, INCLUDED_BY, and the private RATHER_NOT and RESTRICTED:
 * of each group the person has at least one, valid on every day of the shift. Of several ways to cover a group the one with least against it counts.
 */
export const requirements: StaticCriterion = {
  name: 'requirements',
  find(person, line, shift, context) {
    const [, lastDay] = firstAndLastDay(shift.period, context.zone);
    return line.requirements.flatMap((requirement, group) => {
      const ways = waysToCover(requirement, person).map((fact) => against(fact, requirement, group, shift.id, lastDay));
      const best = leastAgainst(ways, context);
      return best ?? [{ code: 'NOT_CLAIMED', ...strictness(requirement), shiftIds: [shift.id], data: { group, anyOf: requirement.anyOf } }];
    });
  },
};

/** What covers a group, in the group's order; a person's own word about a competence goes before what another one includes. */
export function waysToCover(requirement: RequirementGroup, person: Pick<PersonFacts, 'competences'>): CompetenceFact[] {
  return requirement.anyOf.flatMap((key) => {
    const facts = person.competences.filter((fact) => fact.key === key && fact.status !== 'REJECTED');
    const own = facts.find((fact) => fact.viaKey === null);
    return own?.comfort === 'RATHER_NOT' ? [own] : facts;
  });
}

function against(fact: CompetenceFact, requirement: RequirementGroup, group: number, shiftId: string, lastDay: IsoDate): ReasonFact[] {
  const shiftIds = [shiftId];
  const found: ReasonFact[] = [];
  const { key: competence, validUntil, viaKey, status } = fact;
  if (validUntil !== null && validUntil < lastDay) {
    found.push({ code: 'EXPIRES_BEFORE_END', ...strictness(requirement), shiftIds, data: { group, competence, validUntil } });
  }
  if (status === 'CLAIMED') found.push({ code: 'CLAIMED_NOT_VERIFIED', ...ofClaim(fact, requirement), shiftIds, data: { group, competence } });
  if (status === 'STALE') found.push({ code: 'VERIFICATION_STALE', shiftIds, data: { group, competence, verifiedOn: fact.verifiedOn } });
  if (status === 'RESTRICTED') found.push({ code: 'RESTRICTED', variant: 'AUTHORISATION', shiftIds, data: {} });
  if (viaKey !== null) found.push({ code: 'INCLUDED_BY', shiftIds, data: { group, competence, via: viaKey } });
  if (fact.comfort === 'RATHER_NOT') found.push({ code: 'RATHER_NOT', variant: 'COMFORT', shiftIds, data: { competence, sector: null } });
  return found;
}

const weight: Readonly<Record<Severity, number>> = { NONE: 0, INFO: 1, WARN: 10, BLOCK: 100 };

function leastAgainst(ways: readonly ReasonFact[][], context: EvaluationContext): ReasonFact[] | null {
  const weighed = ways.map((way) => ({
    way,
    total: way.reduce((sum, fact) => sum + weight[judge(fact, context).severity[context.moment]], 0),
  }));
  // sort is stable: of equally good ways the group's order decides
  return weighed.sort((a, b) => a.total - b.total)[0]?.way ?? null;
}

const ofClaim = (fact: CompetenceFact, requirement: RequirementGroup) =>
  fact.needsVerifying || requirement.authorisedOnly ? strictness(requirement) : { variant: 'OWN_WORD' as const };

const strictness = (requirement: RequirementGroup) => (requirement.authorisedOnly ? { variant: 'AUTHORISED_ONLY' as const } : {});
