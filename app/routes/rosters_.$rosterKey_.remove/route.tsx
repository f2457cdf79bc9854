import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { refusalOf } from '~/modules/access/refused-form';
import { removeRoster } from '~/modules/rosters/keep-roster.commands.server';
import { isShipped } from '~/modules/rosters/roster';
import { readRoster } from '~/modules/rosters/roster.queries.server';
import { rosterParams } from '~/modules/rosters/roster.schema';
import { removeRosterSchema } from '~/modules/rosters/saved-roster.schema';
import { Button, ButtonLink, ButtonRow } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { SchemaForm } from '~/ui/form/schema-form';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

const hr = withRole('HR');

export const loader = guardedLoader(hr, rosterParams, async ({ db, language }, { rosterKey }) => {
  const roster = await readRoster(db, rosterKey);
  // what can't be removed has no page to do it on
  if (!roster?.changed || isShipped(rosterKey)) throw notFound();
  return { rosterKey, title: roster.label[language], readAt: roster.changed.at, submissionKey: randomUUID() };
});

export const action = formAction(hr, rosterParams, {
  remove: intent(removeRosterSchema, async (context, { readAt }, { rosterKey }: { rosterKey: string }) => {
    if (!(await readRoster(context.db, rosterKey))) throw notFound();
    const result = await removeRoster(context, rosterKey, readAt);
    return result.ok ? { go: '/rosters', notice: { key: 'rosters.saved.removed' } } : { refused: result.refusal };
  }),
});

export const handle: Titled<typeof loader> = { title: (t, { title }) => t('rosters.saved.removeTitle', { roster: title }) };

export default function RemoveRoster() {
  const { rosterKey, title, readAt, submissionKey } = useLoaderData<typeof loader>();
  const { serverErrors } = refusalOf(useActionData<typeof action>(), 'remove');
  const { t } = useTranslation();
  return (
    <Narrow>
      <Crumb to="/rosters">{t('rosters.title')}</Crumb>
      <PageTitle title={t('rosters.saved.removeTitle', { roster: title })} lede={t('rosters.saved.removeLede')} />
      <SchemaForm schema={removeRosterSchema} serverErrors={serverErrors} submissionKey={submissionKey} intent="remove" className="mt-6">
        <input type="hidden" name="readAt" value={readAt} />
        <ButtonRow>
          <Button kind="danger">{t('rosters.saved.removeIt')}</Button>
          <ButtonLink kind="second" to={`/rosters/${rosterKey}`}>
            {t('rosters.saved.keepIt')}
          </ButtonLink>
        </ButtonRow>
      </SchemaForm>
    </Narrow>
  );
}
