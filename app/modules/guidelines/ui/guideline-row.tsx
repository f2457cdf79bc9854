import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { Marked } from '~/ui/marked';
import { StateWord } from '~/ui/tag';
import type { ListedGuideline } from '../guideline.queries.server';
import type { Hit } from '../search';
import { useForWhom } from './use-for-whom';

export interface ShownRow extends Omit<ListedGuideline, 'text'> {
  readonly title: string;
  readonly language: ListedGuideline['text']['language'];
  readonly isForMe: boolean;
  /** where the words that were searched for stand */
  readonly hit: Hit | null;
}

/** One guideline of the list: its name, for whom, since when, whether who it is for has read it; and where the searched words stand. */
export function GuidelineRow({ row, query }: { readonly row: ShownRow; readonly query: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const forWhom = useForWhom();
  const { slug, title, language, hit } = row;
  const lang = language === format.language ? undefined : language;
  const to = query === '' ? `/guidelines/${slug}` : `/guidelines/${slug}?${new URLSearchParams({ q: query })}`;
  return (
    <div className="grid gap-1">
      <h3 className="text-l leading-snug">
        <Link to={to} lang={lang} className="inline-block py-1">
          {hit ? <Marked runs={hit.title} /> : title}
        </Link>
      </h3>
      {hit && hit.excerpt.length > 0 && (
        <div lang={lang}>
          {hit.heading && <p className="text-s text-soft">{t('guidelines.under', { heading: hit.heading })}</p>}
          <p>
            <Marked runs={hit.excerpt} />
          </p>
        </div>
      )}
      <p className="text-s text-soft">
        {forWhom(row.audiences, row.sectors)} {t('guidelines.since', { day: format.date(dateAt(row.inForceFrom, format.zone)) })}.
      </p>
      <p className="flex flex-wrap gap-x-4 text-s">
        {(row.isRead || row.isForMe) && <StateWord state={row.isRead ? 'covered' : 'none'}>{t(row.isRead ? 'guidelines.isRead' : 'guidelines.isNew')}</StateWord>}
        {lang && <span className="text-soft">{t(`guidelines.otherLanguage.${language}`)}</span>}
      </p>
    </div>
  );
}
