import type { Notice } from '~/modules/notifications/message';
import type { Ender } from './assignment-facts';
import type { LeaderAsked } from './leadership';

/** What people are told about assignments; the texts are assignments.messages.<kind>. */
export const messageKinds = [
  'assignment.asked',
  'assignment.applied',
  'assignment.receiverYesWanted',
  'assignment.releaseWanted',
  'assignment.personYes',
  'assignment.yesUndone',
  'assignment.yesRecorded',
  'assignment.confirmed',
  'assignment.reserve',
  'assignment.placeFree',
  'assignment.narrowed',
  'assignment.ended',
  'assignment.needClosed',
  'assignment.needCancelled',
  'assignment.finding',
  'assignment.standingRelease',
  'assignment.standingReleaseRevoked',
  'assignment.askedFurther',
  'assignment.shiftMoved',
  'assignment.askedShiftMoved',
  'assignment.releasedShiftMoved',
  'assignment.shiftMovedBack',
  'assignment.movedFreed',
  'assignment.shiftCancelled',
  'assignment.startBlocked',
  'assignment.reminder',
  'assignment.climbed',
  'assignment.withoutLeader',
  'assignment.lapsed',
  'assignment.noShow',
  'assignment.noShowAnswered',
  'assignment.noShowRemoved',
] as const;
export type MessageKind = (typeof messageKinds)[number];

export interface About {
  readonly id: string;
  readonly needId: string;
}

/** Times and ids that a message says beside what it is about. */
export type NoticeDetails = Readonly<Record<string, string | number>>;

/** What asks for an answer that is waited for, or takes away or moves a shift: a mailbox may be opened too late. */
const bySms: readonly MessageKind[] = [
  'assignment.asked',
  'assignment.askedFurther',
  'assignment.placeFree',
  'assignment.confirmed',
  'assignment.releaseWanted',
  'assignment.receiverYesWanted',
  'assignment.shiftMoved',
  'assignment.askedShiftMoved',
  'assignment.releasedShiftMoved',
  'assignment.movedFreed',
  'assignment.shiftCancelled',
  'assignment.narrowed',
  'assignment.ended',
  'assignment.needClosed',
  'assignment.needCancelled',
  'assignment.startBlocked',
  'assignment.reminder',
  'assignment.climbed',
];

/** Tells people of an assignment; nobody is told of what they did themself. */
export function noticesTo(personIds: readonly (string | null)[], kind: MessageKind, about: About, actorId: string | null, by?: Ender, details?: NoticeDetails, once?: string): Notice[] {
  const told = new Set(personIds.flatMap((personId) => (personId !== null && personId !== actorId ? [personId] : [])));
  const data = { assignmentId: about.id, needId: about.needId, ...(by && { by }), ...details };
  return [...told].map((personId) => ({ personId, kind, data, bySms: bySms.includes(kind), once }));
}

/** Who of a loan's parties is told. Somebody may stand under several. */
export interface PartiesTold {
  readonly person?: string;
  readonly receiver: readonly (string | null)[];
  readonly home: readonly (string | null)[];
}

/** After it the receiver knows no name any more (design part 3). */
const withoutName: readonly MessageKind[] = ['assignment.yesUndone'];

/** Tells each party what it is to them, and each person once: the lent person as such, who leads both units as who receives. Nobody is told of what they did themself. */
export function noticesPerParty({ person, receiver, home }: PartiesTold, kind: MessageKind, about: About & { readonly personId: string }, actorId: string | null, by?: Ender, details?: NoticeDetails, once?: string): Notice[] {
  const receivers = receiver.filter((id) => id !== about.personId);
  const homes = home.filter((id) => id !== about.personId && !receivers.includes(id));
  const named: NoticeDetails = withoutName.includes(kind) ? {} : { personId: about.personId };
  const as = (ids: readonly (string | null)[], party: LeaderAsked['party']) => noticesTo(ids, kind, about, actorId, by, { ...details, ...named, party }, once);
  return [...noticesTo([person ?? null], kind, about, actorId, by, details, once), ...as(receivers, 'RECEIVER'), ...as(homes, 'HOME')];
}

/** The people asked for a leader's yes now, of one party or both. Home leaders who have not heard of it yet are left out. */
export const leadersToTell = (asked: readonly LeaderAsked[], party?: LeaderAsked['party']): string[] =>
  asked.filter((one) => one.askedAt !== null && (party === undefined || one.party === party)).flatMap((one) => one.current.personIds);
