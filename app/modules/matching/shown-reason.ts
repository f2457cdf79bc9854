import type { Period } from '~/kernel/time';
import type { Moment, OverridableBy, Reason, ReasonCode, ReasonData, ReasonVariant, Severity } from './reason';

type CodeWithData = { [Code in ReasonCode]: { readonly code: Code; readonly data: Readonly<ReasonData[Code]> } }[ReasonCode];

/** A reason as it leaves for a page: what it weighs now, not its whole definition. */
export type ShownReason = CodeWithData & {
  readonly variant: ReasonVariant | null;
  readonly shiftIds: readonly string[];
  readonly severity: Severity;
  readonly overridableBy: OverridableBy;
  /** assumed own shifts it rests on */
  readonly assumed: readonly Period[];
};

/** For the person: everything that weighs something now, what blocks first. */
export function toldToPerson(reasons: readonly Reason[], moment: Moment): ShownReason[] {
  return gathered(reasons.filter((reason) => reason.severity[moment] !== 'NONE').map((reason) => shown(reason, moment)));
}

/** For everybody else: a private reason that blocks reads as no time, one that does not is silent (design part 3). */
export function toldToOthers(reasons: readonly Reason[], moment: Moment): ShownReason[] {
  const told = reasons.flatMap((reason) => {
    if (!reason.isPrivate) return [shown(reason, moment)];
    return reason.severity[moment] === 'BLOCK' ? [noTime(reason.shiftIds)] : [];
  });
  return gathered(told.filter((reason) => reason.severity !== 'NONE'));
}

function shown(reason: Reason, moment: Moment): ShownReason {
  const { isPrivate: _private, restsOnAssumed: _assumed, severity, ...told } = reason;
  return { ...told, severity: severity[moment] };
}

const noTime = (shiftIds: readonly string[]): ShownReason => ({
  code: 'UNAVAILABLE',
  data: {},
  variant: null,
  shiftIds,
  severity: 'BLOCK',
  overridableBy: 'PERSON',
  assumed: [],
});

const order: readonly Severity[] = ['BLOCK', 'WARN', 'INFO', 'NONE'];

/** The same thing about several shifts becomes one sentence: the first one's data, all of the shifts. */
function gathered(reasons: readonly ShownReason[]): ShownReason[] {
  const byThing = new Map<string, ShownReason>();
  for (const reason of reasons) {
    const thing = JSON.stringify([reason.code, reason.variant, reason.severity, aboutOf(reason), reason.assumed.length > 0]);
    const before = byThing.get(thing);
    byThing.set(thing, before ? joined(before, reason) : reason);
  }
  return [...byThing.values()].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

const joined = (first: ShownReason, next: ShownReason): ShownReason => ({
  ...first,
  shiftIds: [...new Set([...first.shiftIds, ...next.shiftIds])],
  assumed: [...first.assumed, ...next.assumed],
});

/** The competence, check or group a reason is about. */
function aboutOf({ data }: ShownReason): string | null {
  if ('competence' in data) return data.competence;
  if ('check' in data) return data.check;
  if ('clearance' in data) return data.clearance;
  return 'group' in data ? String(data.group) : null;
}
