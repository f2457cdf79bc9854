import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { readRosters } from '~/modules/rosters/roster.queries.server';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';

export const loader = guardedLoader(withRole('HR', 'COORDINATOR'), noParams, async ({ db, language }) => {
  const rosters = await readRosters(db);
  return {
    rosters: rosters.map(({ key, label, definition }) => ({
      key,
      label: label[language],
      tiers: definition.tiers.map((tier) => ({ key: tier.key, label: tier.label[language] })),
    })),
  };
});

export const handle: Titled = { title: (t) => t('rosters.title') };

export default function Rosters() {
  const { rosters } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('rosters.title')} lede={t('rosters.lede')} />
      {rosters.map(({ key, label, tiers }) => (
        <Section key={key} title={<Link to={`/rosters/${key}`}>{label}</Link>} hint={t('rosters.tierCount', { count: tiers.length })}>
          <ol className="grid gap-1">
            {tiers.map((tier) => (
              <li key={tier.key}>
                <b>{tier.key}</b> {tier.label}
              </li>
            ))}
          </ol>
        </Section>
      ))}
    </>
  );
}
