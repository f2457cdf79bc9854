import { useTranslation } from 'react-i18next';
import { auditSearch, type AuditFilter } from '~/modules/audit/audit-filter.schema';
import { LinkRow } from '~/ui/button';
import { Sheet } from '~/ui/sheet';
import type { Question } from './find-by-name.server';

/** A name that several bear, or nobody. */
export function NameQuestions({ questions, filter }: { readonly questions: readonly Question[]; readonly filter: AuditFilter }) {
  const { t } = useTranslation();
  return questions.map(({ side, typed, people, hasMore }) => (
    <Sheet key={side} className="no-print mt-3">
      {people.length === 0 ? (
        <p role="status">{t('audit.choose.none', { typed })}</p>
      ) : (
        <>
          <h2 className="text-l">{t(`audit.choose.${side}`)}</h2>
          <ul>
            {people.map(({ id, name, unitName }) => (
              <li key={id}>
                <LinkRow to={`/audit${auditSearch(filter, { [side]: id })}`} icon="person">
                  {[name, unitName].filter(Boolean).join(', ')}
                </LinkRow>
              </li>
            ))}
          </ul>
          {hasMore && <p className="text-s text-soft">{t('audit.choose.more')}</p>}
        </>
      )}
    </Sheet>
  ));
}
