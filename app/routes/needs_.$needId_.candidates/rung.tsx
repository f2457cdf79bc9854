import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Details } from '~/ui/details';
import type { CandidatesPage } from './candidates-page.server';

interface RungProps {
  readonly personId: string;
  readonly page: CandidatesPage;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Folded away: the number to ring, and the button that writes their yes down. */
export function Rung({ personId, page, open, children }: RungProps) {
  const { t } = useTranslation();
  const phone = page.phones[personId];
  return (
    <Details summary={t('asking.phone.summary')} open={open}>
      <div className="grid max-w-[22rem] gap-2">
        {phone && (
          <a href={`tel:${phone.replaceAll(' ', '')}`} className="inline-flex min-h-11 w-max items-center font-semibold">
            {phone}
          </a>
        )}
        <p className="text-s text-soft">{t('asking.phone.hint')}</p>
        {children}
      </div>
    </Details>
  );
}
