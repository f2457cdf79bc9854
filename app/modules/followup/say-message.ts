import type { TFunction } from 'i18next';
import type { Format } from '~/i18n/use-format';
import type { MessageData, ShownMessage } from './message-data';

interface Saying {
  readonly text: string;
  /** what it is to a leader, where that is something else than to the person */
  readonly toLeaders?: Readonly<Record<'RECEIVER' | 'HOME', string>>;
  /** where the message leads, and what one does there */
  readonly to?: (data: MessageData) => string | null;
  readonly act?: string;
}

const assignment = ({ assignmentId, needId }: MessageData): string | null => (assignmentId ? `/assignments/${assignmentId}` : need({ needId }));
const need = ({ needId }: MessageData): string | null => (needId ? `/needs/${needId}` : null);
const competences = ({ personCompetenceId }: MessageData): string =>
  personCompetenceId ? `/me/competences?open=${personCompetenceId}` : '/me/competences';
const howItGoes = ({ assignmentId }: MessageData): string | null => (assignmentId ? `/assignments/${assignmentId}#check-ins` : null);
const about = (text: string, act: string, to: Saying['to']): Saying => ({ text: `messages.kind.${text}`, act: `messages.act.${act}`, to });
/** Something else to each party: the text itself is to the lent person, and to whoever is none of the three. */
const perParty = (text: string, act: string, to: Saying['to']): Saying => ({
  ...about(text, act, to),
  toLeaders: { RECEIVER: `messages.toReceiver.${text}`, HOME: `messages.toHome.${text}` },
});
const checklist = ({ assignmentId }: MessageData): string | null => (assignmentId ? `/checklists/${assignmentId}` : null);

/** How every kind of message is said, and where it leads. A kind that nobody has given words is said in general ones. */
export const sayings: Readonly<Record<string, Saying>> = {
  'assignment.asked': about('assignment.asked', 'answer', assignment),
  'assignment.applied': about('assignment.applied', 'answer', assignment),
  'assignment.receiverYesWanted': about('assignment.receiverYesWanted', 'answer', assignment),
  'assignment.releaseWanted': about('assignment.releaseWanted', 'answer', assignment),
  'assignment.personYes': about('assignment.personYes', 'see', assignment),
  'assignment.yesUndone': perParty('assignment.yesUndone', 'see', assignment),
  'assignment.yesRecorded': about('assignment.yesRecorded', 'see', assignment),
  'assignment.confirmed': perParty('assignment.confirmed', 'see', assignment),
  'assignment.reserve': about('assignment.reserve', 'see', assignment),
  'assignment.placeFree': about('assignment.placeFree', 'answer', assignment),
  'assignment.narrowed': perParty('assignment.narrowed', 'see', assignment),
  'assignment.ended': perParty('assignment.ended', 'see', assignment),
  'assignment.needClosed': perParty('assignment.needClosed', 'see', assignment),
  'assignment.needCancelled': perParty('assignment.needCancelled', 'see', assignment),
  'assignment.finding': perParty('assignment.finding', 'see', assignment),
  'assignment.askedFurther': about('assignment.askedFurther', 'answer', assignment),
  'assignment.shiftMoved': about('assignment.shiftMoved', 'answer', assignment),
  'assignment.askedShiftMoved': about('assignment.askedShiftMoved', 'answer', assignment),
  'assignment.releasedShiftMoved': about('assignment.releasedShiftMoved', 'answer', assignment),
  'assignment.shiftMovedBack': about('assignment.shiftMovedBack', 'see', assignment),
  'assignment.movedFreed': perParty('assignment.movedFreed', 'see', assignment),
  'assignment.shiftCancelled': perParty('assignment.shiftCancelled', 'see', assignment),
  'assignment.startBlocked': perParty('assignment.startBlocked', 'checklist', checklist),
  'assignment.reminder': about('assignment.reminder', 'answer', assignment),
  'assignment.climbed': perParty('assignment.climbed', 'answer', assignment),
  'assignment.withoutLeader': about('assignment.withoutLeader', 'see', assignment),
  'assignment.lapsed': perParty('assignment.lapsed', 'see', assignment),
  'assignment.noShow': perParty('assignment.noShow', 'see', assignment),
  'assignment.noShowAnswered': perParty('assignment.noShowAnswered', 'see', assignment),
  'assignment.noShowRemoved': perParty('assignment.noShowRemoved', 'see', assignment),
  'assignment.standingRelease': about('assignment.standingRelease', 'availability', () => '/me/availability'),
  'assignment.standingReleaseRevoked': about('assignment.standingReleaseRevoked', 'availability', () => '/me/availability'),
  'needs.introducerChosen': about('needs.introducerChosen', 'seeNeed', need),
  'needs.introducerReplaced': about('needs.introducerReplaced', 'seeNeed', need),
  'needs.introducerDeclined': about('needs.introducerDeclined', 'seeNeed', need),
  'needs.uncovered': about('needs.uncovered', 'seeNeed', need),
  'needs.changed': about('needs.changed', 'seeNeed', need),
  'guidelines.changed': about('guidelines.changed', 'guideline', ({ slug }) => (slug ? `/guidelines/${slug}` : null)),
  'followup.letter': about('followup.letter', 'letter', ({ letterId }) => (letterId ? `/letters/${letterId}` : null)),
  'followup.checkIn': about('followup.checkIn', 'answer', ({ checkInId }) => (checkInId ? `/check-ins/${checkInId}` : null)),
  'followup.superfluous': perParty('followup.superfluous', 'whatToDo', howItGoes),
  'followup.pressed': perParty('followup.pressed', 'whatToDo', howItGoes),
  'followup.afterwards': about('followup.afterwards', 'answer', ({ assignmentId }) => (assignmentId ? `/assignments/${assignmentId}#afterwards` : null)),
  'capacity.set': about('capacity.set', 'availability', () => '/me/availability'),
  'capacity.revoked': about('capacity.revoked', 'availability', () => '/me/availability'),
  'capacity.claimed': about('capacity.claimed', 'unit', ({ unitId }) => (unitId ? `/units/${unitId}` : null)),
  'people.claimVerified': about('people.claimVerified', 'competences', competences),
  'people.claimRejected': about('people.claimRejected', 'competences', competences),
  'people.claimRestricted': about('people.claimRestricted', 'competences', competences),
  'people.recordCheck.SEEN_OK': about('people.recordCheckSeen', 'data', () => '/me/data'),
  'people.recordCheck.NOT_REQUIRED': about('people.recordCheckNotRequired', 'data', () => '/me/data'),
};

/** A message as it is read: what happened, why, and where one goes on. */
export interface SaidMessage {
  readonly text: string;
  readonly reason: string | null;
  readonly to: string | null;
  readonly act: string | null;
}

/** Says a message with the names its ids have today, on a page as in a mail. */
export function sayMessage({ kind, data, words }: Pick<ShownMessage, 'kind' | 'data' | 'words'>, t: TFunction, format: Format): SaidMessage {
  const saying: Saying = sayings[kind] ?? { text: 'messages.unknown', to: () => '/' };
  const text = (data.party && saying.toLeaders?.[data.party]) ?? saying.text;
  const { start = 0, end = 0, oldStart = 0, oldEnd = 0, answerBy = 0 } = data;
  const named = {
    shift: format.shift({ start, end }),
    oldShift: format.shift({ start: oldStart, end: oldEnd }),
    answerBy: format.dateTime(answerBy),
    need: words.need || t('messages.aNeed'),
    unit: words.unit || t('messages.aUnit'),
    by: words.by || t('messages.someone'),
    person: words.person || t('messages.someone'),
    competence: words.competence || t('messages.something'),
  };
  return {
    text: t(text, named),
    reason: words.reason ? t('messages.reason', { reason: words.reason }) : null,
    to: saying.to?.(data) ?? null,
    act: saying.act ? t(saying.act) : null,
  };
}
