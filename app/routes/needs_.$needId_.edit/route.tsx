import { Form, useActionData, useLoaderData } from '@remix-run/react';
import type { TFunction } from 'i18next';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formAction, intent, type FormOutcome, type TextKey } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { leadersOr } from '~/modules/access/guards';
import { refusalOf } from '~/modules/access/refused-form';
import { discardDraft, publishDraft, saveDraft, type DraftOutcome } from '~/modules/needs/draft.commands.server';
import { draftFormSchema, textsFormSchema } from '~/modules/needs/draft-form.schema';
import { readEditPage } from '~/modules/needs/edit-page.queries.server';
import { mayOnNeed } from '~/modules/needs/need.policy';
import { readNeed } from '~/modules/needs/need.queries.server';
import { changePublished } from '~/modules/needs/published.commands.server';
import { DraftForm } from '~/modules/needs/ui/draft-form';
import { MissingList } from '~/modules/needs/ui/missing-list';
import { OtherWrote } from '~/modules/needs/ui/other-wrote';
import { PublishedForm } from '~/modules/needs/ui/published-form';
import { readCatalogue } from '~/modules/people/catalogue.queries.server';
import type { Result } from '~/kernel/result';
import { Button, LinkRow } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { Details } from '~/ui/details';
import { AsideItem, PageTitle, TwoColumns } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

const editors = leadersOr('HR', 'COORDINATOR');
const params = z.object({ needId: z.uuid() });

export const loader = guardedLoader(editors, params, async (context, { needId }) => {
  const { db, actor, municipality, language } = context;
  const need = await readNeed(db, actor, needId);
  if (!need || !mayOnNeed(actor, 'edit', { ...need, partOf: false }).may) throw notFound();
  const catalogue = await readCatalogue(db, municipality.country);
  const { recordChecks, ...page } = await readEditPage(context, need);
  const competences = catalogue
    .map(({ key, labels, synonyms }) => ({ key, label: labels[language], search: [...Object.values(labels), ...synonyms] }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return { ...page, need, choices: { competences, recordChecks }, submissionKeys: { save: randomUUID(), discard: randomUUID() } };
});

/** Where on the page the pressed button's work is seen. */
const placeOf = (press = ''): string =>
  press.includes('task') ? '#what' : press.includes('line') ? '#who' : press.includes('shift') || press.includes('pattern') ? '#when' : '';

function draftAnswer(needId: string, press: string | undefined, result: Result<DraftOutcome, TextKey>): FormOutcome {
  if (!result.ok) return { refused: result.refusal };
  const { value } = result;
  if (value.kind === 'WRONG') return { refused: { key: 'needs.draft.keptExcept' }, fieldErrors: value.errors };
  if (value.kind === 'MISSING') return { refused: { key: 'needs.draft.keptMissing' }, fieldErrors: value.errors };
  if (value.kind === 'PUBLISHED') return { go: `/needs/${needId}`, notice: { key: 'needs.notice.published' } };
  const place = placeOf(press);
  return { go: `/needs/${needId}/edit${place}`, ...(place === '' && { notice: { key: 'needs.notice.kept' } }) };
}

export const action = formAction(editors, params, {
  save: intent(draftFormSchema, async (context, form, { needId }: z.infer<typeof params>) =>
    draftAnswer(needId, form.press, await saveDraft(context, needId, form)),
  ),
  publish: intent(draftFormSchema, async (context, form, { needId }: z.infer<typeof params>) =>
    draftAnswer(needId, undefined, await publishDraft(context, needId, form)),
  ),
  discard: intent(z.object({}), async (context, _form, { needId }: z.infer<typeof params>) => {
    const result = await discardDraft(context, needId);
    return result.ok ? { go: '/needs', notice: { key: 'needs.notice.discarded' } } : { refused: result.refusal };
  }),
  change: intent(textsFormSchema, async (context, form, { needId }: z.infer<typeof params>) => {
    const result = await changePublished(context, needId, form);
    if (!result.ok) return { refused: result.refusal };
    if (result.value.kind === 'WRONG') return { refused: { key: 'errors.invalid' }, fieldErrors: result.value.errors };
    const { changed } = result.value;
    return {
      go: `/needs/${needId}`,
      notice: changed.length > 0 ? { key: 'needs.notice.changed' } : { key: 'needs.notice.unchanged' },
    };
  }),
});

const titleOf = ({ status, title }: { status: string; title: string }, t: TFunction): string => {
  const named = title || t('needs.draft.untitled');
  return status === 'DRAFT' ? t('needs.draft.title', { title: named }) : `${t('needs.edit.title')}, ${named}`;
};

export const handle: Titled<typeof loader> = { title: (t, { need }) => titleOf(need, t) };

export default function EditNeed() {
  const { need, unit, staff, missing, suggestions, choices, newShifts, submissionKeys } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const isDraft = need.status === 'DRAFT';
  const title = need.title || t('needs.draft.untitled');
  const refusal = ['save', 'publish', 'change', 'discard'].map((name) => refusalOf(answer, name)).find(({ serverErrors }) => serverErrors) ?? {};
  // when only something is missing, all that was typed is stored
  const typed = answer?.refused?.key === 'needs.draft.keptMissing' ? undefined : refusal.values;
  const isConflict = answer?.refused?.key === 'needs.refusal.changedSince';
  return (
    <>
      <Crumb to={isDraft ? '/needs' : `/needs/${need.id}`}>{isDraft ? t('needs.draft.back') : title}</Crumb>
      <PageTitle
        title={isDraft ? t('needs.draft.title', { title }) : t('needs.edit.title')}
        lede={isDraft ? t('needs.draft.lede', { unit: unit.name }) : t('needs.edit.lede')}
      />
      <TwoColumns
        asideLabel={isDraft ? t('needs.draft.missingTitle') : t('needs.edit.shiftsTitle')}
        aside={
          isDraft ? (
            <>
              <AsideItem first title={t('needs.draft.missingTitle')}>
                <MissingList missing={missing} />
              </AsideItem>
              <AsideItem title={t('needs.draft.seenByTitle')}>{t('needs.draft.seenBy')}</AsideItem>
              <Details summary={t('needs.draft.discard')}>
                <p className="text-s">{t('needs.draft.discardText')}</p>
                <Form method="post" className="mt-2">
                  <input type="hidden" name="submissionKey" value={submissionKeys.discard} />
                  <Button kind="danger" small name="intent" value="discard">
                    {t('needs.draft.discard')}
                  </Button>
                </Form>
              </Details>
            </>
          ) : (
            <AsideItem first title={t('needs.edit.shiftsTitle')}>
              <p>{t('needs.edit.shiftsText')}</p>
              <LinkRow to={`/needs/${need.id}/shifts`} icon="clock">
                {t('needs.page.shifts')}
              </LinkRow>
            </AsideItem>
          )
        }
      >
        {isConflict && <OtherWrote need={need} typed={refusal.values} staff={staff} />}
        {isDraft ? (
          <DraftForm
            need={need}
            staff={staff}
            suggestions={suggestions}
            choices={choices}
            newShifts={newShifts}
            submissionKey={submissionKeys.save}
            serverErrors={refusal.serverErrors}
            typed={typed}
          />
        ) : (
          <PublishedForm need={need} staff={staff} submissionKey={submissionKeys.save} serverErrors={refusal.serverErrors} typed={refusal.values} />
        )}
      </TwoColumns>
    </>
  );
}
