import type { MatchingSettings, OverridableBy, ReasonCode, ReasonVariant, Severity, SeverityByMoment } from './reason';

interface Judgement {
  readonly severity: SeverityByMoment;
  readonly overridableBy: OverridableBy;
}

export interface ReasonDefinition extends Judgement {
  readonly isPrivate: boolean;
  /** the person's own wish: with their yes it weighs at ask what it weighs at confirm */
  readonly yieldsToOwnYes: boolean;
  readonly variants: Partial<Record<ReasonVariant, Partial<Judgement>>>;
  /** a setting that is on replaces the severity, of one variant */
  readonly settings: readonly { readonly when: SwitchSetting; readonly variant: ReasonVariant; readonly severity: SeverityByMoment }[];
}

type SwitchSetting = { [Key in keyof MatchingSettings]-?: MatchingSettings[Key] extends boolean ? Key : never }[keyof MatchingSettings];

const at = (ask: Severity, confirm: Severity, start: Severity): SeverityByMoment => ({ ask, confirm, start });
const always = (severity: Severity): SeverityByMoment => at(severity, severity, severity);
const plain = { isPrivate: false, yieldsToOwnYes: false, variants: {}, settings: [] } as const;

// A certificate is issued for an offer: missing ones are told first and stop the start (design part 4, rule 1; hotl. § 5-4, børneattestloven § 2).
const shownBeforeStart = at('WARN', 'WARN', 'BLOCK');
const ownWish = { severity: at('BLOCK', 'WARN', 'WARN'), overridableBy: 'PERSON', yieldsToOwnYes: true } as const;
const authorisedOnly = { AUTHORISED_ONLY: { severity: always('BLOCK'), overridableBy: 'NOBODY' } } as const;

/** Every reason of the evaluation: how much it weighs when, who sees it, who may set it aside (design part 4, rule 1, and part 3). */
export const reasons: Readonly<Record<ReasonCode, ReasonDefinition>> = {
  NOT_CLAIMED: { ...plain, severity: always('BLOCK'), overridableBy: 'LEADER', variants: authorisedOnly },
  CLAIMED_NOT_VERIFIED: {
    ...plain,
    severity: always('WARN'),
    overridableBy: 'LEADER',
    variants: { ...authorisedOnly, OWN_WORD: { severity: always('INFO') } },
  },
  VERIFICATION_STALE: { ...plain, severity: always('WARN'), overridableBy: 'LEADER' },
  EXPIRES_BEFORE_END: { ...plain, severity: always('BLOCK'), overridableBy: 'LEADER', variants: authorisedOnly },
  INCLUDED_BY: { ...plain, severity: always('INFO'), overridableBy: 'LEADER' },
  RECORD_CHECK_MISSING: {
    ...plain,
    severity: shownBeforeStart,
    overridableBy: 'HR',
    variants: { NORWEGIAN: { overridableBy: 'NOBODY' } },
    settings: [{ when: 'danishPreliminaryStart', variant: 'DANISH', severity: always('WARN') }],
  },
  HEALTH_CLEARANCE_MISSING: { ...plain, severity: shownBeforeStart, overridableBy: 'HR' },
  CONFIDENTIALITY_MISSING: { ...plain, severity: shownBeforeStart, overridableBy: 'HR' },
  RESTRICTED: { ...plain, severity: always('BLOCK'), overridableBy: 'HR', isPrivate: true },
  UNAVAILABLE: { ...plain, ...ownWish },
  PARTLY_AVAILABLE: { ...plain, ...ownWish },
  AVAILABILITY_UNKNOWN: { ...plain, severity: at('WARN', 'NONE', 'NONE'), overridableBy: 'PERSON', yieldsToOwnYes: true },
  PAUSED: { ...plain, ...ownWish, isPrivate: true },
  OVERLAP: { ...plain, severity: always('BLOCK'), overridableBy: 'NOBODY' },
  REST_SHORT: { ...plain, severity: always('BLOCK'), overridableBy: 'LEADER' },
  WEEKLY_REST: { ...plain, severity: always('BLOCK'), overridableBy: 'LEADER' },
  WEEK_HOURS: {
    ...plain,
    severity: always('WARN'),
    overridableBy: 'LEADER',
    yieldsToOwnYes: true,
    variants: { OWN_LIMIT: ownWish },
    settings: [{ when: 'blockOverMaxAverage', variant: 'AVERAGE', severity: always('BLOCK') }],
  },
  NEED_FULL: { ...plain, severity: at('BLOCK', 'BLOCK', 'NONE'), overridableBy: 'NOBODY' },
  NOT_INTRODUCED: { ...plain, severity: at('INFO', 'INFO', 'WARN'), overridableBy: 'LEADER' },
  RATHER_NOT: { ...plain, ...ownWish, severity: at('BLOCK', 'INFO', 'NONE'), isPrivate: true },
  EMPLOYMENT_ENDS: { ...plain, severity: always('BLOCK'), overridableBy: 'NOBODY' },
  OWN_UNIT: { ...plain, severity: at('BLOCK', 'BLOCK', 'NONE'), overridableBy: 'LEADER' },
  NEED_CLOSED: { ...plain, severity: at('BLOCK', 'BLOCK', 'NONE'), overridableBy: 'NOBODY' },
  AGREEMENT_MISSING: { ...plain, severity: always('WARN'), overridableBy: 'HR' },
};
