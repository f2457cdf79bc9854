import { redirect } from '@remix-run/node';
import { useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { auditSearch, parseAuditFilter } from '~/modules/audit/audit-filter.schema';
import { LinkRow } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Note } from '~/ui/note';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { PrintButton, PrintFoot } from '~/ui/print';
import { AuditFilters } from './audit-filters';
import { readAuditRows } from './audit-page.server';
import { AuditRows } from './audit-rows';
import { findByName, sides } from './find-by-name.server';
import { NameQuestions } from './name-questions';

export const loader = guardedLoader(withRole('HR'), noParams, async (context) => {
  const { actor, now, municipality, url } = context;
  const { filter, questions, go } = await findByName(context, parseAuditFilter(url.searchParams));
  if (go !== null) throw redirect(go);
  const { rows, next, names } = await readAuditRows(context, filter, questions.flatMap(({ people }) => people));
  const nameOf = (id: string | null): string => (id && names.get(id)) || '';
  const typed = Object.fromEntries(sides.map((side) => [side, questions.find((one) => one.side === side)?.typed ?? nameOf(filter[side])]));
  return { filter, questions, rows, next, typed, municipality: municipality.name, reader: actor.name, now };
});

export const handle: Titled = { title: (t) => t('audit.title') };

export default function Audit() {
  const { filter, questions, rows, next, typed, municipality, reader, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const { search } = useLocation();
  return (
    <>
      <PageTitle title={t('audit.title')} lede={<span className="no-print">{t('audit.lede')}</span>} />
      <AuditFilters key={search} filter={filter} typed={typed} />
      <NameQuestions questions={questions} filter={filter} />
      <div className="no-print mt-4 flex flex-wrap items-start justify-between gap-3">
        <Note icon="lock">{t('audit.private')}</Note>
        <PrintButton />
      </div>
      {rows.length === 0 ? <EmptyState title={t('audit.empty.title')}>{t('audit.empty.text')}</EmptyState> : <AuditRows rows={rows} filter={filter} />}
      <p className="no-print mt-4 flex flex-wrap gap-x-5">
        {filter.before !== null && (
          <LinkRow to={`/audit${auditSearch(filter)}`} icon="back">
            {t('audit.newest')}
          </LinkRow>
        )}
        {next !== null && (
          <LinkRow to={`/audit${auditSearch(filter, { before: next })}`} rel="next" iconAfter="next">
            {t('audit.older')}
          </LinkRow>
        )}
      </p>
      <PrintFoot>{t('audit.printed', { municipality, when: format.dateTime(now), name: reader })}</PrintFoot>
    </>
  );
}
