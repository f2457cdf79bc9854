import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { isFor } from '~/modules/guidelines/guideline';
import { guidelineRights } from '~/modules/guidelines/guideline.policy';
import { listGuidelines } from '~/modules/guidelines/guideline.queries.server';
import { guidelineFilterSchema } from '~/modules/guidelines/guideline.schema';
import { searchGuidelines } from '~/modules/guidelines/search.queries.server';
import { GuidelineFilters } from '~/modules/guidelines/ui/guideline-filters';
import { GuidelineRow, type ShownRow } from '~/modules/guidelines/ui/guideline-row';
import { ButtonLink } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { PlainRows } from '~/ui/marked-list';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { Tabs } from '~/ui/tabs';

export const loader = guardedLoader(signedIn, noParams, async ({ db, actor, now, language, url }) => {
  const filter = guidelineFilterSchema.parse(Object.fromEntries(url.searchParams));
  const { q, audience, sector } = filter;
  const all = await listGuidelines(db, actor.personId, language, now);
  const among = <Key extends string>(list: readonly Key[], wished: Key | undefined): boolean =>
    wished === undefined || list.length === 0 || list.includes(wished);
  const listed = all.filter(({ audiences, sectors }) => among(audiences, audience) && among(sectors, sector));
  const found = q === '' ? listed.map((guideline) => ({ ...guideline, hit: null })) : await searchGuidelines(db, listed, q);
  const rows = found.map(({ text, ...row }) => ({ ...row, title: text.title, language: text.language, isForMe: isFor(actor, row.audiences) }));
  return { filter, rows, isEmpty: all.length === 0, mayEdit: guidelineRights(actor).edit, search: url.search };
});

export const handle: Titled = { title: (t) => t('guidelines.title') };

export default function Guidelines() {
  const { filter, rows, isEmpty, mayEdit, search } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const isFiltered = Boolean(filter.q || filter.audience || filter.sector);
  const groups = isFiltered
    ? [{ title: t('guidelines.found', { count: rows.length }), rows }]
    : [
        { title: t('guidelines.forYou'), rows: rows.filter(({ isForMe }) => isForMe) },
        { title: t('guidelines.forOthers'), rows: rows.filter(({ isForMe }) => !isForMe) },
      ].filter((group) => group.rows.length > 0);
  const listOf = (shown: readonly ShownRow[]) => (
    <PlainRows items={shown.map((row) => ({ key: row.slug, content: <GuidelineRow row={row} query={filter.q} /> }))} />
  );
  return (
    <>
      <PageTitle title={t('guidelines.title')} lede={t('guidelines.lede')} />
      <Tabs
        label={t('guidelines.tabs')}
        tabs={[
          { to: '/guidelines', label: t('guidelines.title') },
          { to: '/announcements', label: t('announcements.title') },
        ]}
      />
      {mayEdit && (
        <div className="no-print mt-4">
          <ButtonLink to="/admin/guidelines" kind="second" icon="edit">
            {t('guidelines.edit')}
          </ButtonLink>
        </div>
      )}
      {isEmpty ? (
        <EmptyState title={t('guidelines.empty.title')}>{t('guidelines.empty.text')}</EmptyState>
      ) : (
        <GuidelineFilters key={search} filter={filter} />
      )}
      {rows.length > 0 &&
        groups.map((group) => (
          <Section key={group.title} title={group.title} className="mt-8">
            {listOf(group.rows)}
          </Section>
        ))}
      {rows.length === 0 && isFiltered && (
        <div className="mt-6">
          <EmptyState
            title={t('guidelines.nothingFound')}
            action={
              <ButtonLink kind="second" to="/guidelines">
                {t('guidelines.filter.clear')}
              </ButtonLink>
            }
          >
            {t('guidelines.nothingFoundText')}
          </EmptyState>
        </div>
      )}
    </>
  );
}
