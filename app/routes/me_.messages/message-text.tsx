import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { MessageData, ShownMessage } from './message-data';

interface Saying {
  readonly text: string;
  /** where the message leads, and what one does there */
  readonly to?: (data: MessageData) => string | null;
  readonly act?: string;
}

const assignment = ({ assignmentId, needId }: MessageData): string | null => (assignmentId ? `/assignments/${assignmentId}` : need({ needId }));
const need = ({ needId }: MessageData): string | null => (needId ? `/needs/${needId}` : null);
const competences = ({ personCompetenceId }: MessageData): string =>
  personCompetenceId ? `/me/competences?open=${personCompetenceId}` : '/me/competences';
const about = (text: string, act: string, to: Saying['to']): Saying => ({ text: `messages.kind.${text}`, act: `messages.act.${act}`, to });

/** How every kind of message is said, and where it leads. A kind that nobody has given words is said in general ones. */
export const sayings: Readonly<Record<string, Saying>> = {
  'assignment.asked': about('assignment.asked', 'answer', assignment),
  'assignment.applied': about('assignment.applied', 'answer', assignment),
  'assignment.receiverYesWanted': about('assignment.receiverYesWanted', 'answer', assignment),
  'assignment.releaseWanted': about('assignment.releaseWanted', 'answer', assignment),
  'assignment.personYes': about('assignment.personYes', 'see', assignment),
  'assignment.yesUndone': about('assignment.yesUndone', 'see', assignment),
  'assignment.yesRecorded': about('assignment.yesRecorded', 'see', assignment),
  'assignment.confirmed': about('assignment.confirmed', 'see', assignment),
  'assignment.reserve': about('assignment.reserve', 'see', assignment),
  'assignment.placeFree': about('assignment.placeFree', 'answer', assignment),
  'assignment.narrowed': about('assignment.narrowed', 'see', assignment),
  'assignment.ended': about('assignment.ended', 'see', assignment),
  'assignment.finding': about('assignment.finding', 'see', assignment),
  'assignment.askedFurther': about('assignment.askedFurther', 'answer', assignment),
  'assignment.shiftMoved': about('assignment.shiftMoved', 'answer', assignment),
  'assignment.askedShiftMoved': about('assignment.askedShiftMoved', 'answer', assignment),
  'assignment.releasedShiftMoved': about('assignment.releasedShiftMoved', 'answer', assignment),
  'assignment.shiftMovedBack': about('assignment.shiftMovedBack', 'see', assignment),
  'assignment.movedFreed': about('assignment.movedFreed', 'see', assignment),
  'assignment.shiftCancelled': about('assignment.shiftCancelled', 'see', assignment),
  'assignment.startBlocked': about('assignment.startBlocked', 'checklist', ({ assignmentId }) => (assignmentId ? `/checklists/${assignmentId}` : null)),
  'assignment.standingRelease': about('assignment.standingRelease', 'availability', () => '/me/availability'),
  'assignment.standingReleaseRevoked': about('assignment.standingReleaseRevoked', 'availability', () => '/me/availability'),
  'needs.introducerChosen': about('needs.introducerChosen', 'seeNeed', need),
  'needs.introducerReplaced': about('needs.introducerReplaced', 'seeNeed', need),
  'needs.introducerDeclined': about('needs.introducerDeclined', 'seeNeed', need),
  'needs.changed': about('needs.changed', 'seeNeed', need),
  'guidelines.changed': about('guidelines.changed', 'guideline', ({ slug }) => (slug ? `/guidelines/${slug}` : null)),
  'capacity.set': about('capacity.set', 'availability', () => '/me/availability'),
  'capacity.revoked': about('capacity.revoked', 'availability', () => '/me/availability'),
  'capacity.claimed': about('capacity.claimed', 'unit', ({ unitId }) => (unitId ? `/units/${unitId}` : null)),
  'people.claimVerified': about('people.claimVerified', 'competences', competences),
  'people.claimRejected': about('people.claimRejected', 'competences', competences),
  'people.claimRestricted': about('people.claimRestricted', 'competences', competences),
  'people.recordCheck.SEEN_OK': about('people.recordCheckSeen', 'data', () => '/me/data'),
  'people.recordCheck.NOT_REQUIRED': about('people.recordCheckNotRequired', 'data', () => '/me/data'),
};

/** A message in words, with the names its ids have today. */
export function MessageText({ message }: { readonly message: Pick<ShownMessage, 'kind' | 'data' | 'words'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const saying = sayings[message.kind] ?? { text: 'messages.unknown', to: () => '/' };
  const { need: title, unit, by, person, competence, reason } = message.words;
  const { start = 0, end = 0, oldStart = 0, oldEnd = 0, answerBy = 0 } = message.data;
  const words = {
    shift: format.shift({ start, end }),
    oldShift: format.shift({ start: oldStart, end: oldEnd }),
    answerBy: format.dateTime(answerBy),
    need: title || t('messages.aNeed'),
    unit: unit || t('messages.aUnit'),
    by: by || t('messages.someone'),
    person: person || t('messages.someone'),
    competence: competence || t('messages.something'),
  };
  const to = saying.to?.(message.data);
  return (
    <>
      <p>{t(saying.text, words)}</p>
      {reason && <p>{t('messages.reason', { reason })}</p>}
      {to && saying.act && (
        <Link to={to} className="inline-flex min-h-11 items-center text-s">
          {t(saying.act)}
        </Link>
      )}
    </>
  );
}
