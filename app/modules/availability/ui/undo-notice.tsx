import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Notice } from '~/ui/notice';
import type { Undo } from '../undo';
import { OneTap } from './one-tap';
import { exceptionWords, stretchWords, weekdayName } from './period-words';

/** What was just removed, and the way to put it back. */
export function UndoNotice({ undo, submissionKey }: { readonly undo: Undo; readonly submissionKey: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { intent, words, fields } =
    undo.what === 'stretch'
      ? {
          intent: 'restoreStretch',
          words: t('availability.undo.stretch', { what: `${weekdayName(undo.stretch.weekday, format)} ${stretchWords(undo.stretch, t, format)}` }),
          fields: undo.stretch,
        }
      : {
          intent: 'restoreException',
          words: t('availability.undo.exception', { what: exceptionWords({ start: undo.exception.startsAt, end: undo.exception.endsAt }, format) }),
          fields: undo.exception,
        };
  return (
    <div id="undo">
      <Notice kind="info" title={words}>
        <OneTap intent={intent} submissionKey={submissionKey} fields={{ ...fields }} kind="quiet" small icon="undo">
          {t('availability.undo.act')}
        </OneTap>
      </Notice>
    </div>
  );
}
