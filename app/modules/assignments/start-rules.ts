import { confidentiality } from '~/modules/matching/criteria/confidentiality';
import { healthClearance } from '~/modules/matching/criteria/health-clearance';
import { recordChecks } from '~/modules/matching/criteria/record-checks';
import type { EvaluationContext, LineFacts, PersonFacts, ShiftFacts } from '~/modules/matching/facts';
import { judge, warns } from '~/modules/matching/judge';
import type { Reason, ReasonCode } from '~/modules/matching/reason';
import type { LoanFacts } from '~/modules/onboarding/checklist';
import type { StartRule } from '~/modules/onboarding/item';
import type { SetAside } from './assignment-facts';
import { stillInTheWay } from './set-aside';

const criteria = [recordChecks, confidentiality, healthClearance];
const ruleOf: Readonly<Partial<Record<ReasonCode, StartRule>>> = {
  RECORD_CHECK_MISSING: 'RECORD_CHECK',
  CONFIDENTIALITY_MISSING: 'CONFIDENTIALITY',
  HEALTH_CLEARANCE_MISSING: 'HEALTH_CLEARANCE',
};

/**
 * Which of the rules that must be met before work begins are not (design part 4, rule 1), judged as the evaluation judges them at the moment START.
 * What somebody set aside in their right is met; what nobody may set aside stays.
 */
export function startRules(
  person: PersonFacts,
  line: LineFacts,
  shifts: readonly ShiftFacts[],
  context: EvaluationContext,
  setAside: readonly SetAside[],
): Pick<LoanFacts, 'unmet' | 'blocking'> {
  const facts = criteria.flatMap((criterion) => shifts.flatMap((shift) => criterion.find(person, line, shift, context)));
  const reasons = facts.map((fact) => judge(fact, context));
  const blocking = stillInTheWay(reasons, 'start', setAside);
  return { unmet: rulesOf([...blocking, ...reasons.filter((reason) => warns(reason, 'start'))]), blocking: rulesOf(blocking) };
}

const rulesOf = (reasons: readonly Reason[]): StartRule[] => [...new Set(reasons.flatMap((reason) => ruleOf[reason.code] ?? []))];
