import { isLeader, type Actor } from '~/kernel/actor';
import type { Instant, IsoDate } from '~/kernel/time';
import type { Language, Role, Sector } from '~/kernel/vocabulary';

/** Whom an announcement can be for, beside everybody (design part 3). */
export const announcementRoles = ['LEADER', 'HR', 'COORDINATOR', 'REPRESENTATIVE', 'ADMINISTRATOR'] as const;
export type AnnouncementRole = (typeof announcementRoles)[number];

/** An announcement in one language; the body as kernel/blocks reads it. */
export interface AnnouncementText {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
}

/** For whom: each list narrows unless it is empty. */
export interface ForWhom {
  readonly roles: readonly AnnouncementRole[];
  readonly sectors: readonly Sector[];
  readonly unitIds: readonly string[];
}

/** When an announcement holds: whole days, both included; `validTo` null is until further notice. */
export interface Validity {
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly takenDownAt: Instant | null;
}

export const phases = ['IN_FORCE', 'COMING', 'OVER'] as const;
export type Phase = (typeof phases)[number];

/** Takes when an announcement holds and today's date; gives whether it holds, will, or is over (also when it was taken down). */
export function phaseOf({ validFrom, validTo, takenDownAt }: Validity, today: IsoDate): Phase {
  if (takenDownAt !== null || (validTo !== null && validTo < today)) return 'OVER';
  return validFrom > today ? 'COMING' : 'IN_FORCE';
}

/** Where somebody stands in the organisation: what `concerns` needs of a person. */
export interface Standing {
  readonly roles: readonly AnnouncementRole[];
  /** of the units where they are employed or lead */
  readonly sectors: readonly Sector[];
  /** those units and every unit above them */
  readonly unitIds: readonly string[];
}

/** Takes an announcement's audience and where a person stands; gives whether it is for them: a role, and a sector, and a unit, each if asked for. */
export function concerns({ roles, sectors, unitIds }: ForWhom, standing: Standing): boolean {
  const meets = <Key extends string>(wanted: readonly Key[], has: readonly Key[]): boolean => wanted.length === 0 || wanted.some((key) => has.includes(key));
  return meets(roles, standing.roles) && meets(sectors, standing.sectors) && meets(unitIds, standing.unitIds);
}

/** Takes granted roles and whether the person leads a unit; gives the roles that announcements know. */
export const announcementRolesOf = (roles: readonly Role[], isALeader: boolean): AnnouncementRole[] => [...roles, ...(isALeader ? (['LEADER'] as const) : [])];

/** The roles of the actor that announcements know. */
export const rolesOfActor = (actor: Actor): AnnouncementRole[] => announcementRolesOf(actor.roles, isLeader(actor));
