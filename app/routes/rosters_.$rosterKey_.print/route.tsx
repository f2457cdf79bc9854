import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formatPhone } from '~/i18n/format';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { takeRosterAlong } from '~/modules/rosters/look-at-roster.commands.server';
import { boardRow, papers } from '~/modules/rosters/print-rows';
import { parseRosterFilter, rosterSearch } from '~/modules/rosters/roster-filter.schema';
import { askedWithinDays } from '~/modules/rosters/roster-members.queries.server';
import { readPhones } from '~/modules/rosters/roster-phones.queries.server';
import { readCompetenceNames, readRoster, readRosterChoices } from '~/modules/rosters/roster.queries.server';
import { rosterParams } from '~/modules/rosters/roster.schema';
import { FilterLine } from '~/modules/rosters/ui/filter-line';
import { PrintList } from '~/modules/rosters/ui/print-list';
import { useIntervalText } from '~/modules/rosters/ui/use-interval-text';
import { Whiteboard } from '~/modules/rosters/ui/whiteboard';
import { ButtonRow } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { EmptyState } from '~/ui/empty-state';
import { Legend } from '~/ui/legend';
import { Note } from '~/ui/note';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { PrintButton } from '~/ui/print';
import { Week7Swatch } from '~/ui/week7';

const paperSchema = z.enum(papers).catch('landscape');

export const loader = guardedLoader(withRole('HR', 'COORDINATOR'), rosterParams, async (context, { rosterKey }) => {
  const { db, actor, now, municipality, language, url } = context;
  const roster = await readRoster(db, rosterKey);
  if (!roster) throw notFound();
  const filter = parseRosterFilter(url.searchParams, roster.definition.tiers.map(({ key }) => key), dateAt(now, municipality.zone));
  const paper = paperSchema.parse(url.searchParams.get('paper'));
  const { rows, ...counts } = await takeRosterAlong(context, roster, filter, 'roster.print');
  const phones = paper === 'a3' ? new Map<string, string>() : await readPhones(db, rows.map(({ personId }) => personId));
  const names = await readCompetenceNames(db, language, municipality.country, rows.flatMap(({ competence }) => competence?.key ?? []));
  const { hits, total, freeCount } = counts;
  const page = {
    path: `/rosters/${rosterKey}`,
    title: roster.label[language],
    filter,
    counts: { hits, total, freeCount },
    choices: await readRosterChoices(db),
    askedWithinDays,
    municipality: municipality.name,
    reader: actor.name,
    now,
  };
  if (paper === 'a3') return { ...page, paper, rows: rows.map(boardRow) };
  const competences = Object.fromEntries(names.map(({ key, label, inRegister }) => [key, { label, inRegister }]));
  return { ...page, paper, competences, rows: rows.map((row) => ({ ...row, phone: formatPhone(phones.get(row.personId) ?? '') || null })) };
});

export const handle: Titled<typeof loader> = { title: (t, { title }) => `${title}, ${t('ui.print')}` };

export default function RosterPrint() {
  const data = useLoaderData<typeof loader>();
  const { path, title, filter, counts, choices, paper } = data;
  const { t } = useTranslation();
  const format = useFormat();
  const days = useIntervalText(filter);
  const tierNames = format.list(filter.tiers);
  const caption = t('rosters.caption', { tiers: tierNames, days });
  const printed = t('rosters.printed', { when: format.dateTime(data.now), name: data.reader });
  const foot = paper === 'a3' ? printed : `${printed} ${t('rosters.confidential', { municipality: data.municipality })}`;
  return (
    <div data-paper={paper}>
      <Crumb to={`${path}${rosterSearch(filter)}`}>{t('rosters.print.back')}</Crumb>
      <PageTitle title={title} lede={<span className="no-print">{t('rosters.print.lede')}</span>} />
      <Papers chosen={paper} search={rosterSearch(filter)} />
      <h2 className="mt-6 text-l print:mt-1">{t(`rosters.heading.${filter.free}`, counts)}</h2>
      <p className={paper === 'a3' ? 'text-s print:text-[14pt]' : 'text-s'}>
        <FilterLine filter={filter} tierNames={tierNames} choices={choices} askedWithinDays={data.askedWithinDays} />
      </p>
      {data.rows.length === 0 && <EmptyState title={t('rosters.print.nobody')} />}
      {data.rows.length > 0 && data.paper === 'a3' && <Whiteboard rows={data.rows} caption={caption} foot={foot} />}
      {data.rows.length > 0 && data.paper !== 'a3' && (
        <PrintList
          rows={data.rows}
          competences={data.competences}
          days={days}
          caption={caption}
          askedWithinDays={data.askedWithinDays}
          isWide={data.paper === 'landscape'}
          foot={foot}
        />
      )}
      <Legend items={(['free', 'part', 'out', 'no'] as const).map((state) => ({ label: t(`rosters.legend.${state}`), mark: <Week7Swatch state={state} /> }))} />
    </div>
  );
}

function Papers({ chosen, search }: { readonly chosen: string; readonly search: string }) {
  const { t } = useTranslation();
  return (
    <div className="no-print mt-5 grid gap-3">
      <nav aria-label={t('rosters.print.paper')} className="flex flex-wrap gap-x-5">
        {papers.map((paper) => (
          <Link key={paper} to={`${search}&paper=${paper}`} aria-current={paper === chosen ? 'page' : undefined} className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink">
            {t(`rosters.print.papers.${paper}`)}
          </Link>
        ))}
      </nav>
      {chosen === 'a3' && <Note icon="eye">{t('rosters.print.a3Hint')}</Note>}
      <ButtonRow>
        <PrintButton />
      </ButtonRow>
    </div>
  );
}
