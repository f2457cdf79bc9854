import { useTranslation } from 'react-i18next';
import { languages } from '~/kernel/vocabulary';
import { textAt } from '~/ui/form/values';
import { Prose } from '~/ui/prose';
import { Section } from '~/ui/section';

/** What was typed, as it will be read; nothing of it is saved. */
export function DraftPreview({ values }: { readonly values: unknown }) {
  const { t } = useTranslation();
  const written = languages.filter((language) => textAt(values, `texts.${language}.title`) !== '');
  return (
    <Section title={t('guidelines.admin.previewTitle')}>
      {written.map((language) => (
        <article key={language} lang={language} className="mb-8 rounded-l bg-surface p-4 shadow-surface sm:p-5">
          <p className="text-s text-soft">{t(`guidelines.admin.languages.${language}`)}</p>
          <h3 className="mb-4 text-xl">{textAt(values, `texts.${language}.title`)}</h3>
          <Prose text={textAt(values, `texts.${language}.body`) ?? ''} headingLevel={3} />
        </article>
      ))}
    </Section>
  );
}
