import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { dateAt } from '~/kernel/zone';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { lookAtRoster } from '~/modules/rosters/look-at-roster.commands.server';
import { parseRosterFilter } from '~/modules/rosters/roster-filter.schema';
import { askedWithinDays, readNames } from '~/modules/rosters/roster-members.queries.server';
import { rosterRights } from '~/modules/rosters/roster.policy';
import { readCompetenceNames, readRoster, readRosterChoices } from '~/modules/rosters/roster.queries.server';
import { rosterParams } from '~/modules/rosters/roster.schema';
import { RosterEmpty } from '~/modules/rosters/ui/roster-empty';
import { RosterFilters } from '~/modules/rosters/ui/roster-filters';
import { RosterHeading } from '~/modules/rosters/ui/roster-heading';
import { RosterPaging } from '~/modules/rosters/ui/roster-paging';
import { RosterTable } from '~/modules/rosters/ui/roster-table';
import { useIntervalText } from '~/modules/rosters/ui/use-interval-text';
import { Crumb } from '~/ui/crumb';
import { Icon } from '~/ui/icon';
import { Note } from '~/ui/note';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { PrintFoot } from '~/ui/print';
import { useFormat } from '~/i18n/use-format';

export const loader = guardedLoader(withRole('HR', 'COORDINATOR'), rosterParams, async (context, { rosterKey }) => {
  const { db, actor, now, municipality, language, url } = context;
  const roster = await readRoster(db, rosterKey);
  if (!roster) throw notFound();
  const { tiers } = roster.definition;
  const filter = parseRosterFilter(url.searchParams, tiers.map(({ key }) => key), dateAt(now, municipality.zone));
  const { tierCounts, ...look } = await lookAtRoster(context, roster, filter);
  const names = await readCompetenceNames(db, language, municipality.country, look.rows.flatMap(({ competence }) => competence?.key ?? []));
  return {
    rosterKey,
    title: roster.label[language],
    tiers: tiers.map(({ key, label, hint }) => ({ key, label: label[language], hint: hint[language], count: tierCounts[key] ?? 0 })),
    plainKeys: tiers.flatMap(({ anyOf }) => anyOf[0] ?? []),
    filter,
    look,
    competences: Object.fromEntries(names.map(({ key, label, inRegister }) => [key, { label, inRegister }])),
    choices: await readRosterChoices(db),
    askedWithinDays,
    changed: roster.changed && { at: roster.changed.at, by: roster.changed.byId && (await readNames(db, [roster.changed.byId])).get(roster.changed.byId)?.spoken },
    mayDefine: rosterRights(actor).define,
    municipality: municipality.name,
    reader: actor.name,
    now,
  };
});

export const handle: Titled<typeof loader> = { title: (t, { title }) => title };

export default function RosterPage() {
  const data = useLoaderData<typeof loader>();
  const { rosterKey, title, tiers, filter, look, competences, choices, mayDefine } = data;
  const { t } = useTranslation();
  const format = useFormat();
  const { search } = useLocation();
  const days = useIntervalText(filter);
  const path = `/rosters/${rosterKey}`;
  const tierNames = format.list(filter.tiers);
  return (
    <div data-landscape>
      <Crumb to="/rosters">{t('rosters.title')}</Crumb>
      <p className="only-print text-s text-soft">{t('rosters.confidential', { municipality: data.municipality })}</p>
      <PageTitle title={title} lede={<span className="no-print">{t(rosterKey === 'nurse-qualified' ? 'rosters.nurseLede' : 'rosters.otherLede')}</span>} />
      <RosterFilters key={search} path={path} filter={filter} tiers={tiers} units={choices.units} areas={choices.areas} askedWithinDays={data.askedWithinDays} />
      <RosterHeading look={look} path={path} filter={filter} tierNames={tierNames} choices={choices} askedWithinDays={data.askedWithinDays} />
      {look.rows.length === 0 ? (
        <RosterEmpty filter={filter} loosenings={look.loosenings} tierKeys={tiers.map(({ key }) => key)} />
      ) : (
        <RosterTable
          caption={t('rosters.caption', { tiers: tierNames, days })}
          filter={filter}
          rows={look.rows}
          competences={competences}
          plainKeys={data.plainKeys}
          days={days}
          askedWithinDays={data.askedWithinDays}
          mayVerify={mayDefine}
        />
      )}
      <RosterPaging filter={filter} look={look} />
      <div className="no-print mt-8 grid gap-3">
        <Note icon="eye">
          <strong>{t('rosters.looksAreLogged')}</strong> {t('rosters.looksAreLoggedMore')}
        </Note>
        <p className="text-s">
          <Link to={`${path}/emergency.html`} reloadDocument className="inline-flex min-h-11 items-center gap-[0.4em]">
            <Icon name="download" />
            {t('rosters.emergency.link')}
          </Link>
        </p>
        <p className="text-s text-soft">
          <DefinitionVersion changed={data.changed} />{' '}
          {mayDefine && (
            <Link to={`${path}/definition`} className="inline-flex min-h-11 items-center">
              {t('rosters.editDefinition')}
            </Link>
          )}
        </p>
      </div>
      <PrintFoot>{t('rosters.printed', { when: format.dateTime(data.now), name: data.reader })}</PrintFoot>
    </div>
  );
}

function DefinitionVersion({ changed }: { readonly changed: { readonly at: number; readonly by?: string | null } | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!changed) return t('rosters.asShipped');
  const when = format.dateTime(changed.at);
  return changed.by ? t('rosters.changed', { when, name: changed.by }) : t('rosters.changedUnknown', { when });
}
