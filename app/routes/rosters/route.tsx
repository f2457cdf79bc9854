import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { isShipped } from '~/modules/rosters/roster';
import { readNames } from '~/modules/rosters/roster-members.queries.server';
import { rosterRights } from '~/modules/rosters/roster.policy';
import { readRosterChoices, readRosters } from '~/modules/rosters/roster.queries.server';
import { ButtonLink, LinkRow } from '~/ui/button';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';

export const loader = guardedLoader(withRole('HR', 'COORDINATOR'), noParams, async ({ db, actor, language }) => {
  const rosters = await readRosters(db);
  const names = await readNames(db, rosters.flatMap(({ changed }) => changed?.byId ?? []));
  const { areas } = await readRosterChoices(db);
  return {
    mayDefine: rosterRights(actor).define,
    rosters: rosters.map(({ key, label, definition, changed }) => ({
      key,
      label: label[language],
      tiers: definition.tiers.map((tier) => ({ key: tier.key, label: tier.label[language], hint: tier.hint[language] })),
      sectors: definition.scope?.sectors ?? [],
      areas: areas.filter((area) => definition.scope?.areaKeys.includes(area.key)).map(({ name }) => name),
      changed: changed && { at: changed.at, by: changed.byId && (names.get(changed.byId)?.spoken ?? null) },
      mayRemove: !isShipped(key),
    })),
  };
});

export const handle: Titled = { title: (t) => t('rosters.title') };

export default function Rosters() {
  const { rosters, mayDefine } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('rosters.title')} lede={t('rosters.lede')} />
      {mayDefine && (
        <p className="mt-5">
          <ButtonLink kind="second" icon="plus" to="/rosters/new">
            {t('rosters.saved.newTitle')}
          </ButtonLink>
        </p>
      )}
      {rosters.map((roster) => (
        <Section key={roster.key} title={<Link to={`/rosters/${roster.key}`}>{roster.label}</Link>} hint={<Holds roster={roster} />}>
          <ol className="grid gap-1">
            {roster.tiers.map((tier) => (
              <li key={tier.key}>
                <b>{tier.key}</b> {tier.label} {tier.hint && <span className="text-s text-soft">{tier.hint}</span>}
              </li>
            ))}
          </ol>
          {mayDefine && <Keep rosterKey={roster.key} label={roster.label} mayRemove={roster.mayRemove} />}
        </Section>
      ))}
    </>
  );
}

type ListedRoster = ReturnType<typeof useLoaderData<typeof loader>>['rosters'][number];

/** Which part of the municipality it is about, and when it was last changed. */
function Holds({ roster: { sectors, areas, changed } }: { readonly roster: ListedRoster }) {
  const { t } = useTranslation();
  const format = useFormat();
  const places = [...sectors.map((sector) => t(`rosters.sector.${sector}`)), ...areas];
  const when = changed && format.dateTime(changed.at);
  return (
    <>
      {places.length > 0 && <span className="block">{t('rosters.saved.only', { places: format.list(places) })}</span>}
      <span className="block">{when === null ? t('rosters.asShipped') : changed?.by ? t('rosters.saved.changed', { when, name: changed.by }) : t('rosters.saved.changedUnknown', { when })}</span>
    </>
  );
}

function Keep({ rosterKey, label, mayRemove }: { readonly rosterKey: string; readonly label: string; readonly mayRemove: boolean }) {
  const { t } = useTranslation();
  const path = `/rosters/${rosterKey}`;
  return (
    <p className="mt-2 flex flex-wrap gap-x-5 text-s">
      <LinkRow icon="edit" to={`${path}/definition`} aria-label={t('rosters.saved.editOf', { roster: label })}>
        {t('rosters.saved.edit')}
      </LinkRow>
      <LinkRow icon="copy" to={`/rosters/new?copy=${rosterKey}`} aria-label={t('rosters.saved.copyTitle', { roster: label })}>
        {t('rosters.saved.copy')}
      </LinkRow>
      {mayRemove && (
        <LinkRow icon="cross" to={`${path}/remove`} aria-label={t('rosters.saved.removeTitle', { roster: label })}>
          {t('rosters.saved.remove')}
        </LinkRow>
      )}
    </p>
  );
}
