import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Note } from '~/ui/note';

/** Said where people decide what to write: who will read it. */
export function WhoSees() {
  const { t } = useTranslation();
  return (
    <div className="mt-12 border-t-2 border-ink pt-4">
      <Note icon="eye">
        <strong>{t('people.competences.whoSees.title')}</strong> {t('people.competences.whoSees.text')}{' '}
        <Link to="/me/data#seen">{t('people.competences.whoSees.link')}</Link>
      </Note>
    </div>
  );
}
