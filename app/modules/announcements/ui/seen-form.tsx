import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Button } from '~/ui/button';
import { StateWord } from '~/ui/tag';
import type { ShownAnnouncement } from '../announcement.queries.server';

export interface SeenFormProps {
  readonly announcement: Pick<ShownAnnouncement, 'id' | 'asksSeen' | 'seenAt' | 'phase' | 'isForReader'>;
  readonly submissionKey: string;
}

/** "I have seen it" where that is asked for, or when the reader said so. */
export function SeenForm({ announcement, submissionKey }: SeenFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, asksSeen, seenAt, phase, isForReader } = announcement;
  if (seenAt !== null) {
    return (
      <div className="no-print text-s">
        <StateWord state="covered">{t('announcements.seen.done', { when: format.dateTime(seenAt) })}</StateWord>
      </div>
    );
  }
  if (!asksSeen || !isForReader || phase !== 'IN_FORCE') return null;
  return (
    <Form method="post" className="no-print" preventScrollReset>
      <input type="hidden" name="intent" value="seen" />
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <input type="hidden" name="announcementId" value={id} />
      <Button kind="second" icon="check">
        {t('announcements.seen.button')}
      </Button>
    </Form>
  );
}
