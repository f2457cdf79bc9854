import type { Instant } from '~/kernel/time';
import type { Template } from './make-items';
import type { TemplatePlace } from './template-place';

/** A template's version with what a page tells of it. */
export interface TemplateVersion extends Template {
  /** null: offered by the program, not used */
  readonly inForceFrom: Instant | null;
  readonly shippedVersion: number | null;
}

const isAt = ({ role, sector }: TemplatePlace, one: TemplatePlace): boolean => one.role === role && one.sector === sector;

/** Of each role and sector the newest version that has begun at `now`. */
export function inForceAt<Version extends TemplateVersion>(templates: readonly Version[], now: Instant): Version[] {
  const begun = templates.filter((one) => one.inForceFrom !== null && one.inForceFrom <= now);
  return begun.filter((one) => !begun.some((other) => isAt(one, other) && other.version > one.version));
}

/** Contents of the program, newer than any that was used, that wait beside an administrator's own text; of one template's versions. */
export function offeredAt<Version extends TemplateVersion>(own: readonly Version[], now: Instant): Version | null {
  const used = Math.max(0, ...own.filter((one) => one.inForceFrom !== null && one.inForceFrom <= now).map((one) => one.shippedVersion ?? 0));
  const waiting = own.filter((one) => one.inForceFrom === null && (one.shippedVersion ?? 0) > used);
  return waiting.sort((a, b) => b.version - a.version)[0] ?? null;
}
