import type { EvaluationContext } from './facts';
import type { Moment, Reason, ReasonFact, Severity, SeverityByMoment } from './reason';
import { moments } from './reason';
import { reasons } from './reasons';

type JudgedBy = Pick<EvaluationContext, 'settings' | 'ownYes'>;

/** What a criterion found, with what it weighs: definition, then variant, then settings, then the own yes, then assumed time, which never blocks. */
export function judge(fact: ReasonFact, context: JudgedBy): Reason {
  const definition = reasons[fact.code];
  const variant = fact.variant ? definition.variants[fact.variant] : undefined;
  const assumed = fact.assumed ?? [];
  return {
    ...fact,
    variant: fact.variant ?? null,
    severity: severityOf(fact, variant?.severity ?? definition.severity, context),
    isPrivate: definition.isPrivate,
    overridableBy: variant?.overridableBy ?? definition.overridableBy,
    restsOnAssumed: assumed.length > 0,
    assumed,
  };
}

function severityOf(fact: ReasonFact, defined: SeverityByMoment, { settings, ownYes }: JudgedBy): SeverityByMoment {
  const definition = reasons[fact.code];
  const bySetting = definition.settings.find((one) => one.variant === fact.variant && settings[one.when]);
  const severity = bySetting?.severity ?? defined;
  const afterYes = ownYes && definition.yieldsToOwnYes ? { ...severity, ask: severity.confirm } : severity;
  return fact.assumed && fact.assumed.length > 0 ? eachMoment((moment) => withoutBlock(afterYes[moment])) : afterYes;
}

const withoutBlock = (severity: Severity): Severity => (severity === 'BLOCK' ? 'WARN' : severity);
const eachMoment = (of: (moment: Moment) => Severity): SeverityByMoment => ({ ask: of(moments[0]), confirm: of(moments[1]), start: of(moments[2]) });
export const blocks = (reason: Reason, moment: Moment): boolean => reason.severity[moment] === 'BLOCK';
export const warns = (reason: Reason, moment: Moment): boolean => reason.severity[moment] === 'WARN';

/** The thing that would have to change: two shifts without rest are one thing, two missing competences are two. */
export function subjectOf(reason: Reason): string {
  if ('group' in reason.data) return `${reason.code} ${reason.data.group}`;
  if ('check' in reason.data) return `${reason.code} ${reason.data.check}`;
  return 'clearance' in reason.data ? `${reason.code} ${reason.data.clearance}` : `${reason.code} ${reason.variant ?? ''}`;
}
