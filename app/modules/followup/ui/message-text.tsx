import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { ShownMessage } from '../message-data';
import { sayMessage } from '../say-message';

/** A message in words, with the names its ids have today. */
export function MessageText({ message }: { readonly message: Pick<ShownMessage, 'kind' | 'data' | 'words'> }) {
  const { t } = useTranslation();
  const { text, reason, to, act } = sayMessage(message, t, useFormat());
  return (
    <>
      <p>{text}</p>
      {reason && <p>{reason}</p>}
      {to && act && (
        <Link to={to} className="inline-flex min-h-11 items-center text-s">
          {act}
        </Link>
      )}
    </>
  );
}
