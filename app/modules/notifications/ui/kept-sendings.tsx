import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Details } from '~/ui/details';

export interface KeptSendingShown {
  readonly id: string;
  readonly channel: 'EMAIL' | 'SMS';
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly attachment: string | null;
  readonly sentAt: number;
}

/** What the demonstration would have sent, to be read as it would have come. */
export function KeptSendings({ kept }: { readonly kept: readonly KeptSendingShown[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <p className="text-s text-soft">{t('messages.kept.lede')}</p>
      {kept.length === 0 && <p className="mt-3">{t('messages.kept.none')}</p>}
      <ol className="mt-3">
        {kept.map(({ id, channel, recipient, subject, body, attachment, sentAt }) => (
          <li key={id} className="border-t border-line py-3">
            <p className="text-s text-soft">
              {t(`messages.kept.${channel}`)}, {format.dateTime(sentAt)}, {recipient}
            </p>
            {channel === 'SMS' && <p className="break-words">{body}</p>}
            {channel === 'EMAIL' && (
              <Details summary={subject}>
                <p className="break-words whitespace-pre-line">{body}</p>
                {attachment !== null && (
                  <Details summary={t('messages.kept.attachment')}>
                    <pre className="overflow-x-auto text-xs" tabIndex={0}>
                      {attachment}
                    </pre>
                  </Details>
                )}
              </Details>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
