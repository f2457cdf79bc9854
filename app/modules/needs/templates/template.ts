import type { Country, Language, RecordCheckType, Sector } from '~/kernel/vocabulary';
import type { ClockTime } from '~/kernel/time';

/** What a leader is offered when a need is begun. Texts follow the leader's language and are changed freely. */
export interface TemplateText {
  /** concrete things to do: at least six to choose from, of which a need must name three (design part 1) */
  readonly tasks: readonly string[];
  readonly notTasks: string;
}

export interface TemplateLine {
  readonly title: Readonly<Record<Language, string>>;
  /** of each group a person has at least one; keys of the catalogue */
  readonly requirements: readonly { readonly anyOf: readonly string[]; readonly authorisedOnly: boolean }[];
  readonly wished: readonly string[];
}

export interface NeedTemplate {
  readonly sector: Sector;
  readonly texts: Readonly<Record<Language, TemplateText>>;
  readonly lines: readonly TemplateLine[];
  /** usual shifts; an end before its start runs over midnight */
  readonly shifts: readonly { readonly start: ClockTime; readonly end: ClockTime }[];
  readonly recordChecks: Readonly<Record<Country, readonly RecordCheckType[]>>;
}

/** One group of a line's requirements: a person has at least one of `keys`. */
export const oneOf = (...keys: string[]) => ({ anyOf: keys, authorisedOnly: false });

/** As `oneOf`, for work that the law keeps for authorised staff: the demand is never overridden (design part 4.1). */
export const authorised = (...keys: string[]) => ({ anyOf: keys, authorisedOnly: true });
