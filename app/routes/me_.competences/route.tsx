import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { refusalOf } from '~/modules/access/refused-form';
import { competenceGroups } from '~/modules/people/competence-groups';
import { addCompetenceSchema, changeCompetenceSchema, removeCompetenceSchema, restoreCompetenceSchema } from '~/modules/people/competence.schema';
import { addCompetence, changeCompetence } from '~/modules/people/competence.commands.server';
import { removeCompetence, restoreCompetence } from '~/modules/people/removed-competence.commands.server';
import { AddCompetenceForm } from '~/modules/people/ui/add-competence-form';
import { FindCompetence } from '~/modules/people/ui/find-competence';
import { Crumb } from '~/ui/crumb';
import { EmptyState } from '~/ui/empty-state';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { CompetenceGroupSection } from './competence-group-section';
import { readCompetencesPage } from './competences-page.server';
import { RemovedNotice } from './removed-notice';
import { Suggestions } from './suggestions';
import { WhoSees } from './who-sees';

const here = '/me/competences';

export const loader = guardedLoader(signedIn, noParams, async (context) => ({
  ...(await readCompetencesPage(context)),
  submissionKeys: { add: randomUUID(), change: randomUUID(), remove: randomUUID(), restore: randomUUID() },
}));

export const action = formAction(signedIn, noParams, {
  add: intent(addCompetenceSchema, async (context, input) => {
    const result = await addCompetence(context, input);
    return result.ok ? { go: here, notice: { key: 'people.notice.added' } } : { refused: result.refusal };
  }),
  change: intent(changeCompetenceSchema, async (context, input) => {
    const result = await changeCompetence(context, input);
    return result.ok ? { go: here, notice: { key: 'people.notice.saved' } } : { refused: result.refusal };
  }),
  remove: intent(removeCompetenceSchema, async (context, input) => {
    const result = await removeCompetence(context, input);
    return result.ok ? { go: `${here}?removed=${result.value.removedId}` } : { refused: result.refusal };
  }),
  restore: intent(restoreCompetenceSchema, async (context, input) => {
    const result = await restoreCompetence(context, input);
    return result.ok ? { go: here, notice: { key: 'people.notice.restored' } } : { refused: result.refusal };
  }),
});

export const handle: Titled = { title: (t) => t('people.competences.title') };

export default function MyCompetences() {
  const { query, findings, addition, competences, openId, removed, suggestions, submissionKeys } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const firstGroup = competenceGroups.find((group) => competences.some((competence) => competence.group === group));
  const unconfirmed = competences.filter(({ state }) => state === 'CLAIMED').length;
  return (
    <Narrow>
      <Crumb to="/me">{t('people.competences.back')}</Crumb>
      <PageTitle title={t('people.competences.title')} lede={t('people.competences.lede')}>
        {competences.length > 0 && (
          <p className="mt-2 text-s text-soft">
            {t('people.competences.count', { count: competences.length })}{' '}
            {unconfirmed > 0 && t('people.competences.toVerify', { count: unconfirmed })}
          </p>
        )}
      </PageTitle>
      {removed && <RemovedNotice removed={removed} submissionKey={submissionKeys.restore} refusal={refusalOf(answer, 'restore')} />}
      <FindCompetence query={query} findings={findings} isFirst={!addition && !openId} />
      {addition && (
        <div className="mt-5">
          <AddCompetenceForm addition={addition} submissionKey={submissionKeys.add} refusal={refusalOf(answer, 'add')} />
        </div>
      )}
      {!addition && query === '' && <Suggestions suggestions={suggestions} />}
      {competences.length === 0 && !addition && (
        <EmptyState title={t('people.competences.empty.title')}>{t('people.competences.empty.text')}</EmptyState>
      )}
      {competenceGroups.map((group) => (
        <CompetenceGroupSection
          key={group}
          group={group}
          withMarks={group === firstGroup}
          competences={competences.filter((competence) => competence.group === group)}
          openId={addition ? null : openId}
          submissionKeys={submissionKeys}
          refusal={refusalOf(answer, 'change')}
          gone={refusalOf(answer, 'remove').serverErrors}
        />
      ))}
      <WhoSees />
    </Narrow>
  );
}
