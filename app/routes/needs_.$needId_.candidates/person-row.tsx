import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identity } from '~/modules/matching/candidates';
import type { Labels } from '~/modules/matching/labels';
import { Icon } from '~/ui/icon';
import { useWhoWords } from './use-who-words';

interface PersonRowProps {
  readonly id?: string;
  readonly person: Identity;
  readonly labels: Labels;
  /** what can be done, beside on a wide screen and below on a phone */
  readonly side: ReactNode;
  readonly children: ReactNode;
}

/** One person, by what they come with until their yes lets the name be shown. */
export function PersonRow({ id, person, labels, side, children }: PersonRowProps) {
  const { t } = useTranslation();
  const who = useWhoWords(labels);
  return (
    <li id={id} className="grid scroll-mt-4 gap-3 border-t border-line py-5 first:border-t-0 first:pt-2 sm:grid-cols-[1fr_auto] sm:gap-x-6">
      <div className="grid min-w-0 content-start justify-items-start gap-2">
        <div>
          <h4 className="text-m font-semibold">{who(person)}</h4>
          {person.name === null && (
            <p className="flex items-center gap-[0.4em] text-s text-soft">
              <Icon name="lock" className="size-[1.1em]" />
              {t('matching.fits.hiddenName')}
            </p>
          )}
        </div>
        {children}
      </div>
      <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-1 sm:grid sm:content-start sm:justify-items-end sm:gap-2">{side}</div>
    </li>
  );
}
