import { useTranslation } from 'react-i18next';
import { LinkRow } from '~/ui/button';
import { Note } from '~/ui/note';
import type { CandidatesPage } from './candidates-page.server';

/** What else can be done about the need, and that looks are kept. */
export function AsideLinks({ page }: { readonly page: CandidatesPage }) {
  const { t } = useTranslation();
  const path = `/needs/${page.need.id}`;
  return (
    <>
      <Note icon="eye">{t('asking.candidates.looksAreLogged')}</Note>
      <div className="no-print grid justify-items-start">
        <LinkRow to={`${path}/wanted`} icon="users">
          {t('asking.candidates.changeWanted')}
        </LinkRow>
        <LinkRow to={`${path}/shifts`} icon="clock">
          {t('needs.page.shifts')}
        </LinkRow>
        <LinkRow to={`${path}/edit`} icon="edit">
          {t('asking.candidates.editNeed')}
        </LinkRow>
        <LinkRow to={`${path}/end`} icon="cross">
          {t('asking.candidates.end')}
        </LinkRow>
      </div>
    </>
  );
}
