import { useTranslation } from 'react-i18next';
import { ButtonLink, ButtonRow } from '~/ui/button';

/** What the person's position says they may well be; they add it themself or let it be. */
export function Suggestions({ suggestions }: { readonly suggestions: readonly { readonly key: string; readonly label: string }[] }) {
  const { t } = useTranslation();
  if (suggestions.length === 0) return null;
  return (
    <div className="mt-5 grid gap-2 rounded-m bg-action-tint px-4 py-3">
      <p className="font-semibold">{t('people.competences.suggestion.title')}</p>
      <p className="text-s">{t('people.competences.suggestion.text')}</p>
      <ButtonRow>
        {suggestions.map(({ key, label }) => (
          <ButtonLink key={key} kind="second" small icon="plus" to={`?add=${key}`} preventScrollReset>
            {t('people.competences.suggestion.add', { label })}
          </ButtonLink>
        ))}
      </ButtonRow>
    </div>
  );
}
