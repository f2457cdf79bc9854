import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { recordLoansLook } from '~/modules/assignments/loan-look.server';
import { isReceiver, mayWriteLetter, partiesOnPage } from '~/modules/followup/followup.policy';
import { discardLetter, sendLetter } from '~/modules/followup/letter.commands.server';
import { readLetter } from '~/modules/followup/letter.queries.server';
import { savedSchema } from '~/modules/followup/letter.schema';
import { LetterActs } from '~/modules/followup/ui/letter-acts';
import { LetterSheet } from '~/modules/followup/ui/letter-sheet';
import { ButtonLink } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { Note } from '~/ui/note';
import { Notice } from '~/ui/notice';
import type { Titled } from '~/ui/page-title';
import { PrintButton, PrintFoot } from '~/ui/print';
import { Tag } from '~/ui/tag';

const paramsSchema = z.object({ letterId: z.uuid() });
type Params = z.infer<typeof paramsSchema>;

export const loader = guardedLoader(signedIn, paramsSchema, async (context, { letterId }) => {
  const shown = await readLetter(context, letterId);
  if (!shown) throw notFound();
  const { loan, letter, assignmentId, unitName, recipients, isReplaced } = shown;
  if (loan) await recordLoansLook(context, [loan]);
  const parties = loan ? partiesOnPage(context.actor, loan) : [];
  return {
    letter,
    assignmentId,
    unitName,
    recipients,
    isReplaced,
    opensLoan: loan !== null,
    mayEdit: letter.sentAt === null && isReceiver(parties),
    mayWriteNew: loan !== null && letter.sentAt !== null && mayWriteLetter(parties, loan.state.state),
    submissionKey: randomUUID(),
  };
});

export const action = formAction(signedIn, paramsSchema, {
  send: intent(savedSchema, async (context, { savedAt }, { letterId }: Params) => {
    const result = await sendLetter(context, { letterId, savedAt });
    return result.ok ? { go: `/letters/${letterId}`, notice: { key: 'followup.letter.sent' } } : { refused: result.refusal };
  }),
  discard: intent(savedSchema, async (context, { savedAt }, { letterId }: Params) => {
    const result = await discardLetter(context, { letterId, savedAt });
    return result.ok ? { go: `/assignments/${result.value.assignmentId}`, notice: { key: 'followup.letter.discarded' } } : { refused: result.refusal };
  }),
});

// without the name that the letter's own heading says
export const handle: Titled<typeof loader> = { title: (t, { unitName }) => t('followup.letter.printed', { unit: unitName }) };

export default function LetterPage() {
  const { letter, assignmentId, unitName, recipients, isReplaced, opensLoan, mayEdit, mayWriteNew, submissionKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="mx-auto max-w-phone print:max-w-none">
      <Crumb to={opensLoan ? `/assignments/${assignmentId}` : '/me/messages'}>{t(opensLoan ? 'followup.letter.back' : 'followup.letter.backMessages')}</Crumb>
      <div className="no-print grid gap-2">
        {refused?.refused && <Notice kind="error" title={t(refused.refused.key, refused.refused.params)} />}
        {letter.sentAt === null ? (
          <>
            <p>
              <Tag state="asked">{t('followup.letter.draft')}</Tag>
            </p>
            <Note>{t('followup.letter.draftNote')}</Note>
            {mayEdit && recipients === 0 && <Note>{t('followup.letter.nobody', { unit: unitName })}</Note>}
          </>
        ) : (
          <p className="text-s text-soft">{t('followup.letter.sentTo', { when: format.dateTime(letter.sentAt), count: recipients, unit: unitName })}</p>
        )}
        {isReplaced && <Notice kind="info" title={t('followup.letter.replaced')} />}
      </div>
      <LetterSheet letter={letter} />
      {mayEdit && <LetterActs letter={letter} assignmentId={assignmentId} recipients={recipients} submissionKey={submissionKey} />}
      <div className="no-print mt-6 flex flex-wrap items-center gap-5">
        <PrintButton />
        {mayWriteNew && (
          <ButtonLink kind="second" icon="edit" to={`/assignments/${assignmentId}/letter`}>
            {t('followup.letter.writeNew')}
          </ButtonLink>
        )}
      </div>
      <PrintFoot>{t('followup.letter.printed', { unit: unitName })}</PrintFoot>
    </div>
  );
}
