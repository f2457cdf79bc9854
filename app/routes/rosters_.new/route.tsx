import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { i18nOf } from '~/i18n/texts-of.server';
import { languages } from '~/kernel/vocabulary';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { refusalOf } from '~/modules/access/refused-form';
import { makeRoster } from '~/modules/rosters/keep-roster.commands.server';
import { readCompetenceGroups, readCompetenceNames, readRosterChoices, readRosters, type Roster } from '~/modules/rosters/roster.queries.server';
import { newRosterSchema } from '~/modules/rosters/saved-roster.schema';
import { NewRosterForm } from '~/modules/rosters/ui/new-roster-form';
import { Crumb } from '~/ui/crumb';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

const hr = withRole('HR');
const longestName = 60;

/** A copy begins with another roster's name, tiers and scope. */
function startFrom({ key, label, definition }: Roster) {
  const name = Object.fromEntries(languages.map((language) => [language, i18nOf(language).t('rosters.saved.copyOf', { roster: label[language] }).slice(0, longestName)]));
  const { sectors = [], areaKeys = [] } = definition.scope ?? {};
  return { name, tiers: definition.tiers.map((tier) => `${key}/${tier.key}`), sectors, areaKeys };
}

export const loader = guardedLoader(hr, noParams, async ({ db, language, municipality, url }) => {
  const rosters = await readRosters(db);
  const from = rosters.find(({ key }) => key === url.searchParams.get('copy'));
  const competences = await readCompetenceNames(db, language, municipality.country);
  return {
    competences: competences.map(({ key, label, search }) => ({ key, label, search })),
    groups: await readCompetenceGroups(db),
    tiers: rosters.flatMap(({ key, label, definition }) => definition.tiers.map((tier) => ({ value: `${key}/${tier.key}`, label: `${label[language]}: ${tier.key} ${tier.label[language]}` }))),
    areas: (await readRosterChoices(db)).areas,
    start: from ? startFrom(from) : {},
    copied: from ? from.label[language] : null,
    submissionKey: randomUUID(),
  };
});

export const action = formAction(hr, noParams, {
  make: intent(newRosterSchema, async (context, input) => {
    const result = await makeRoster(context, input);
    return result.ok ? { go: `/rosters/${result.value}`, notice: { key: 'rosters.saved.made' } } : { refused: result.refusal };
  }),
});

export const handle: Titled = { title: (t) => t('rosters.saved.newTitle') };

export default function NewRoster() {
  const { start, copied, ...form } = useLoaderData<typeof loader>();
  const { serverErrors, values } = refusalOf(useActionData<typeof action>(), 'make');
  const { t } = useTranslation();
  return (
    <Narrow>
      <Crumb to="/rosters">{t('rosters.title')}</Crumb>
      <PageTitle title={copied === null ? t('rosters.saved.newTitle') : t('rosters.saved.copyTitle', { roster: copied })} lede={t('rosters.saved.newLede')} />
      <NewRosterForm {...form} values={values ?? start} serverErrors={serverErrors} isCopy={copied !== null} />
    </Narrow>
  );
}
