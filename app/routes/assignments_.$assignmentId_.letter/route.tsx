import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { languages } from '~/kernel/vocabulary';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { refusalOf } from '~/modules/access/refused-form';
import { readLoan } from '~/modules/assignments/loan.queries.server';
import { readComposedLetter } from '~/modules/followup/compose-letter.queries.server';
import { mayWriteLetter, partiesOnPage } from '~/modules/followup/followup.policy';
import { saveLetter } from '~/modules/followup/letter.commands.server';
import { readDraft } from '~/modules/followup/letter.queries.server';
import { letterSchema, letterViewSchema } from '~/modules/followup/letter.schema';
import { LetterForm } from '~/modules/followup/ui/letter-form';
import { Crumb } from '~/ui/crumb';
import { Note } from '~/ui/note';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

const paramsSchema = z.object({ assignmentId: z.uuid() });

export const loader = guardedLoader(signedIn, paramsSchema, async (context, { assignmentId }) => {
  const loan = await readLoan(context, assignmentId);
  if (!loan || !mayWriteLetter(partiesOnPage(context.actor, loan), loan.state.state)) throw notFound();
  const draft = await readDraft(context.db, assignmentId);
  const view = letterViewSchema.parse(Object.fromEntries(context.url.searchParams));
  const language = view.in ?? draft?.language ?? context.language;
  const text = draft?.language === language ? draft : await readComposedLetter(context, loan, language);
  return {
    assignmentId,
    unitName: loan.unit.name,
    language,
    values: { title: text.title, body: text.body },
    // a need is written in the municipality's own language
    isForeign: language !== (context.municipality.country === 'NO' ? 'nb' : 'da'),
    draft: draft && { language: draft.language, savedAt: draft.savedAt },
    submissionKey: randomUUID(),
  };
});

export const action = formAction(signedIn, paramsSchema, {
  save: intent(letterSchema, async (context, input, { assignmentId }: z.infer<typeof paramsSchema>) => {
    const result = await saveLetter(context, { assignmentId, ...input });
    return result.ok ? { go: `/letters/${result.value.letterId}`, notice: { key: 'followup.letter.saved' } } : { refused: result.refusal };
  }),
});

export const handle: Titled<typeof loader> = { title: (t, { unitName }) => `${t('followup.letter.title')}, ${unitName}` };

export default function WriteLetter() {
  const { assignmentId, language, values, isForeign, draft, submissionKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation();
  const refusal = refusalOf(refused, 'save');
  return (
    <Narrow>
      <Crumb to={`/assignments/${assignmentId}`}>{t('followup.letter.back')}</Crumb>
      <PageTitle title={t('followup.letter.title')} lede={t('followup.letter.lede')} />
      <nav aria-label={t('followup.letter.language')} className="mt-5">
        <ul className="flex flex-wrap gap-x-5 border-b border-line">
          {languages.map((one) => (
            <li key={one}>
              <Link
                to={`?in=${one}`}
                aria-current={one === language ? 'true' : undefined}
                className="inline-flex min-h-12 items-center border-b-3 border-transparent font-semibold text-ink no-underline hover:border-line-strong aria-[current]:border-action aria-[current]:text-action"
              >
                {t(`followup.letter.languages.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-5 grid gap-5">
        {draft && draft.language !== language && <Note>{t('followup.letter.otherLanguage', { language: t(`followup.letter.languages.${draft.language}`).toLowerCase() })}</Note>}
        {isForeign && <Note>{t('followup.letter.untranslated')}</Note>}
        <LetterForm key={language} values={refusal.values ?? values} language={language} savedAt={draft?.savedAt ?? 0} serverErrors={refusal.serverErrors} submissionKey={submissionKey} />
      </div>
    </Narrow>
  );
}
