import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { refusalOf } from '~/modules/access/refused-form';
import { defineRoster } from '~/modules/rosters/define-roster.commands.server';
import { definitionFormSchema, definitionFormValues } from '~/modules/rosters/definition-form.schema';
import { renameRoster } from '~/modules/rosters/keep-roster.commands.server';
import { countPeople } from '~/modules/rosters/roster-members.queries.server';
import { readCompetenceNames, readRoster, readRosterChanges, readRosterChoices } from '~/modules/rosters/roster.queries.server';
import { rosterParams } from '~/modules/rosters/roster.schema';
import { renameRosterSchema } from '~/modules/rosters/saved-roster.schema';
import { DefinitionForm } from '~/modules/rosters/ui/definition-form';
import { RenameForm } from '~/modules/rosters/ui/rename-form';
import { Crumb } from '~/ui/crumb';
import { Notice } from '~/ui/notice';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';

const hr = withRole('HR');

export const loader = guardedLoader(hr, rosterParams, async ({ db, language, municipality }, { rosterKey }) => {
  const roster = await readRoster(db, rosterKey);
  if (!roster) throw notFound();
  const readAt = roster.changed?.at ?? 0;
  const competences = await readCompetenceNames(db, language, municipality.country);
  return {
    rosterKey,
    title: roster.label[language],
    readAt,
    tierCount: roster.definition.tiers.length,
    values: definitionFormValues(roster.definition, readAt),
    competences: competences.map(({ key, label, search }) => ({ key, label, search })),
    changes: await readRosterChanges(db, rosterKey),
    name: { name: roster.label, sectors: roster.definition.scope?.sectors ?? [], areaKeys: roster.definition.scope?.areaKeys ?? [] },
    areas: (await readRosterChoices(db)).areas,
    keys: { tiers: randomUUID(), name: randomUUID() },
  };
});

export const action = formAction(hr, rosterParams, {
  save: intent(definitionFormSchema, async (context, { definition, readAt }, { rosterKey }: { rosterKey: string }) => {
    const roster = await readRoster(context.db, rosterKey);
    if (!roster) throw notFound();
    const result = await defineRoster(context, roster, definition, readAt);
    return result.ok ? { go: `/rosters/${rosterKey}`, notice: { key: 'rosters.definition.saved' } } : { refused: result.refusal };
  }),
  rename: intent(renameRosterSchema, async (context, input, { rosterKey }: { rosterKey: string }) => {
    const roster = await readRoster(context.db, rosterKey);
    if (!roster) throw notFound();
    const result = await renameRoster(context, roster, input);
    return result.ok ? { go: `/rosters/${rosterKey}`, notice: { key: 'rosters.saved.renamed' } } : { refused: result.refusal };
  }),
  preview: intent(definitionFormSchema, async (context, { definition }, { rosterKey }: { rosterKey: string }) => {
    const roster = await readRoster(context.db, rosterKey);
    if (!roster) throw notFound();
    const counts = await countPeople(context, { ...definition, scope: roster.definition.scope });
    const alternatives = definition.tiers.map(({ key, label }) => ({
      key: 'rosters.definition.previewLine',
      params: { tier: key, label: label[context.language], count: counts[key] ?? 0 },
    }));
    return { refused: { key: 'rosters.definition.previewTitle' }, alternatives };
  }),
});

export const handle: Titled<typeof loader> = { title: (t, { title }) => t('rosters.definition.title', { roster: title }) };

export default function RosterDefinitionPage() {
  const { rosterKey, title, values, readAt, tierCount, competences, name, areas, keys, changes } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const renaming = refusalOf(answered, 'rename');
  const answer = answered?.intent === 'rename' ? undefined : answered;
  const { t } = useTranslation();
  return (
    <>
      <Crumb to={`/rosters/${rosterKey}`}>{t('rosters.definition.back')}</Crumb>
      <PageTitle title={t('rosters.definition.title', { roster: title })} lede={t('rosters.definition.lede')} />
      {answer?.refused && (
        <Notice kind={answer.intent === 'preview' ? 'info' : 'error'} title={t(answer.refused.key, answer.refused.params)}>
          <ul>
            {answer.alternatives.map(({ key, params }) => (
              <li key={String(params?.tier)}>{t(key, params)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <DefinitionForm
        values={answer?.values ?? values}
        readAt={readAt}
        tierCount={tierCount}
        serverErrors={answer?.errors}
        submissionKey={keys.tiers}
        competences={competences}
      />
      <RenameForm values={renaming.values ?? name} readAt={readAt} serverErrors={renaming.serverErrors} submissionKey={keys.name} areas={areas} />
      <Changes changes={changes} />
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly { readonly at: number; readonly by: string | null }[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('rosters.definition.history')}>
      {changes.length === 0 && <p>{t('rosters.asShipped')}</p>}
      <ul>
        {changes.map(({ at, by }) => (
          <li key={at}>{t('rosters.definition.historyLine', { when: format.dateTime(at), name: by ?? t('rosters.definition.system') })}</li>
        ))}
      </ul>
    </Section>
  );
}
