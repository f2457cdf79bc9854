import type { Member } from '../visitors';

// Who stands where towards the needs and loans of the world (design part 3).

/** The receiving unit's leader and deputy, who hold the same rights. */
export const receivers = ['receiver', 'receiverDeputy'] as const satisfies readonly Member[];
/** Who looks after every unit. */
export const centre = ['hr', 'coordinator'] as const satisfies readonly Member[];
/** Who manages the receiving unit's needs. */
export const managers = [...receivers, ...centre] as const;
/** Everybody who leads a unit. */
export const leaders = [...receivers, 'sender', 'otherLeader'] as const satisfies readonly Member[];
/** Whose names a loan tells its parties. */
export const parties = ['lent', 'receiver', 'sender'] as const satisfies readonly Member[];
/** A need names its contact and introducer to everybody. */
export const contact = ['receiver'] as const satisfies readonly Member[];
