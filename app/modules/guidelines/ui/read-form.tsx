import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Instant } from '~/kernel/time';
import { Button } from '~/ui/button';
import { Icon } from '~/ui/icon';
import { Notice } from '~/ui/notice';
import { Section } from '~/ui/section';

export interface ReadFormProps {
  readonly versionId: string;
  readonly readAt: Instant | null;
  readonly submissionKey: string;
  /** why it was not recorded, in words */
  readonly refused: string | null;
}

/** "I have read this": once per version, and what it is for. */
export function ReadForm({ versionId, readAt, submissionKey, refused }: ReadFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (readAt !== null) {
    return (
      <p className="no-print mt-8 flex items-start gap-[0.5em] border-t-2 border-ink pt-4">
        <Icon name="check" className="mt-[0.1em] size-[1.25em] text-covered" />
        {t('guidelines.read.done', { when: format.dateTime(readAt) })}
      </p>
    );
  }
  return (
    <div className="no-print">
      <Section title={t('guidelines.read.ask')} hint={t('guidelines.read.why')}>
        {refused && <Notice kind="error" title={refused} />}
        <Form method="post" className="grid sm:justify-items-start" preventScrollReset>
          <input type="hidden" name="intent" value="read" />
          <input type="hidden" name="submissionKey" value={submissionKey} />
          <input type="hidden" name="versionId" value={versionId} />
          <Button kind="first" icon="check">
            {t('guidelines.read.button')}
          </Button>
        </Form>
      </Section>
    </div>
  );
}
