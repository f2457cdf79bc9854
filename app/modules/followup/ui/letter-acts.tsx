import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, ButtonRow } from '~/ui/button';
import type { StoredLetter } from '../letter';

export interface LetterActsProps {
  readonly letter: StoredLetter;
  readonly assignmentId: string;
  readonly recipients: number;
  readonly submissionKey: string;
}

/** What the receiving leader may do with a draft: send it, change it, drop it. */
export function LetterActs({ letter, assignmentId, recipients, submissionKey }: LetterActsProps) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="no-print mt-6">
      <input type="hidden" name="savedAt" value={letter.savedAt} />
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <ButtonRow>
        {recipients > 0 && (
          <Button kind="first" icon="mail" name="intent" value="send">
            {t('followup.letter.send', { count: recipients })}
          </Button>
        )}
        <ButtonLink kind="second" icon="edit" to={`/assignments/${assignmentId}/letter`}>
          {t('followup.letter.edit')}
        </ButtonLink>
        <Button kind="quiet" name="intent" value="discard">
          {t('followup.letter.discard')}
        </Button>
      </ButtonRow>
    </Form>
  );
}
