import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { openAnswerSchema } from '~/modules/assignments/answer.schema';
import { settleFindingSchema } from '~/modules/assignments/assignment.schema';
import { checklistIntents } from '~/modules/assignments/checklist-intents.server';
import { readChecklistPart } from '~/modules/assignments/checklist-pages.queries.server';
import { readFreedPlaces } from '~/modules/assignments/freed-places.queries.server';
import { groupFindings } from '~/modules/assignments/finding';
import { readFindings } from '~/modules/assignments/finding.queries.server';
import { recordLoansLook } from '~/modules/assignments/loan-look.server';
import { changeActs } from '~/modules/assignments/loan-acts';
import { loanIntents } from '~/modules/assignments/loan-intents.server';
import { readOwnAnswer } from '~/modules/assignments/loan-page.queries.server';
import { readLoan } from '~/modules/assignments/loan.queries.server';
import { readOverridesOn } from '~/modules/assignments/override-list.queries.server';
import { recordable } from '~/modules/assignments/phone-yes';
import { readPhoneYesForm } from '~/modules/assignments/phone-yes.queries.server';
import { openPhoneSchema } from '~/modules/assignments/phone-yes.schema';
import { settleFinding } from '~/modules/assignments/settle-finding.commands.server';
import { ActList } from '~/modules/assignments/ui/act-list';
import { EndedNotice } from '~/modules/assignments/ui/ended-notice';
import { FindingList } from '~/modules/assignments/ui/finding-list';
import { FreedPlaces } from '~/modules/assignments/ui/freed-places';
import { LoanContacts } from '~/modules/assignments/ui/loan-contacts';
import { LoanHeading } from '~/modules/assignments/ui/loan-heading';
import { LoanShifts } from '~/modules/assignments/ui/loan-shifts';
import { LoanYeses } from '~/modules/assignments/ui/loan-yeses';
import { NoShowNotes, NoShowRefused } from '~/modules/assignments/ui/no-show-notes';
import { OverrideList } from '~/modules/assignments/ui/override-list';
import { PhoneYesNotice } from '~/modules/assignments/ui/phone-yes-notice';
import { PhoneYesSection } from '~/modules/assignments/ui/phone-yes-section';
import { ReplacedLine } from '~/modules/assignments/ui/replaced-line';
import { WhoAnswers } from '~/modules/assignments/ui/who-answers';
import { afterwardsIntent } from '~/modules/followup/followup-intents.server';
import { readFollowupPage } from '~/modules/followup/followup-page.queries.server';
import { openItemSchema } from '~/modules/onboarding/settle-item.schema';
import { ChecklistView } from '~/modules/onboarding/ui/checklist-view';
import { LinkRow } from '~/ui/button';
import { Fact, Facts } from '~/ui/facts';
import { NotThis, NumberedList } from '~/ui/marked-list';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { Sheet } from '~/ui/sheet';
import { AnswerPart } from './answer-part';
import { FollowupPart } from './followup-part';

const paramsSchema = z.object({ assignmentId: z.uuid() });
const openSchema = openAnswerSchema.extend({ act: z.enum(changeActs).optional().catch(undefined), shift: z.uuid().optional().catch(undefined) });

export const loader = guardedLoader(signedIn, paramsSchema, async (context, { assignmentId }) => {
  const loan = await readLoan(context, assignmentId);
  if (!loan) throw notFound();
  // its person's name is for who may open that one too; the others are told that somebody else had the place
  const replaced = loan.replacesId === null ? null : await readLoan(context, loan.replacesId);
  await recordLoansLook(context, replaced ? [loan, replaced] : [loan], loan);
  const mayFind = loan.own.some((standing) => standing === 'RECEIVER' || standing === 'HR' || standing === 'COORDINATOR');
  const search = Object.fromEntries(context.url.searchParams);
  return {
    loan,
    replaced: loan.replacesId && { name: replaced?.person.name ?? null, path: replaced && page(replaced.id) },
    freed: mayFind ? await readFreedPlaces(context.db, { needId: loan.needId, assignmentId }, context.now) : [],
    phone: await readPhoneYesForm(context, loan, openPhoneSchema.parse(search).phone),
    ...(await readOwnAnswer(context, loan)),
    findings: groupFindings(await readFindings(context, { assignmentId })),
    overrides: await readOverridesOn(context, loan),
    checklist: await readChecklistPart(context, assignmentId),
    followup: await readFollowupPage(context, loan),
    openItem: openItemSchema.parse(search).item ?? null,
    open: openSchema.parse(search),
    submissionKey: randomUUID(),
  };
});

const page = (assignmentId: string): string => `/assignments/${assignmentId}`;

export const action = formAction(signedIn, paramsSchema, {
  ...loanIntents<z.infer<typeof paramsSchema>>(page),
  ...checklistIntents<z.infer<typeof paramsSchema>>((_, { assignmentId }) => page(assignmentId)),
  afterwards: afterwardsIntent<z.infer<typeof paramsSchema>>(({ assignmentId }) => `${page(assignmentId)}#afterwards`),
  settle: intent(settleFindingSchema, async (context, input, { assignmentId }: z.infer<typeof paramsSchema>) => {
    const result = await settleFinding(context, input);
    return result.ok ? { go: page(assignmentId), notice: { key: 'loans.finding.settled' } } : { refused: result.refusal };
  }),
});

export const handle: Titled<typeof loader> = { title: (t, { loan }) => `${t('loans.title')}, ${loan.unit.name}` };

export default function AssignmentPage() {
  const { loan, replaced, freed, phone, invitation, request, findings, overrides, checklist, followup, openItem, open, submissionKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation();
  const { need, unit } = loan;
  const isOpen = open.request === loan.id ? (open.answer ?? null) : null;
  return (
    <>
      <LoanHeading loan={loan} findings={findings.length} />
      <EndedNotice loan={loan} />
      <PhoneYesNotice loan={loan} />
      <NoShowRefused refused={refused} />
      <NoShowNotes loan={loan} submissionKey={submissionKey} />
      {replaced && <ReplacedLine replaced={replaced} />}
      <Sheet className="mt-5">
        <h2 className="sr-only">{t('loans.yes.title')}</h2>
        <LoanYeses loan={loan} size="large" />
      </Sheet>
      <WhoAnswers loan={loan} />
      <AnswerPart invitation={invitation} request={request} answer={isOpen} submissionKey={submissionKey} refused={refused} />
      {recordable(loan).length > 0 && (
        <Section title={t('loans.phone.title')} hint={t('loans.phone.hint')} className="no-print">
          <PhoneYesSection loan={loan} form={phone} submissionKey={submissionKey} refused={refused} />
        </Section>
      )}
      {freed.length > 0 && (
        <Section title={t('loans.freed.title', { count: freed.length })}>
          <FreedPlaces needId={loan.needId} places={freed} />
        </Section>
      )}
      {findings.length > 0 && (
        <Section title={t('loans.finding.title')} hint={t('loans.finding.hint')}>
          <FindingList findings={findings} submissionKey={submissionKey} refused={refused} />
        </Section>
      )}
      {overrides.length > 0 && (
        <Section title={t('overrides.onLoan')} hint={t('overrides.onLoanHint')}>
          <OverrideList overrides={overrides} />
        </Section>
      )}
      <div className="gap-x-16 lg:grid lg:grid-cols-2">
        <Section title={t('loans.page.shifts')}>
          <LoanShifts loan={loan} />
        </Section>
        <Section title={t('loans.page.tasks')}>
          <NumberedList items={need.tasks} />
          {need.notTasks && <NotThis>{need.notTasks}</NotThis>}
          <div className="mt-5">
            <Facts>
              <Fact term={t('loans.page.where')} icon="place">
                <span className="block">{[unit.name, unit.address].filter(Boolean).join(', ')}</span>
                {need.meetingPlace && <span className="block">{need.meetingPlace}</span>}
              </Fact>
              <Fact term={t('loans.page.basis')} icon="book">
                {t(`loans.basisOf.${loan.legalBasis}`)}
              </Fact>
            </Facts>
          </div>
          <LinkRow to={`/needs/${loan.needId}`} iconAfter="next">
            {t('loans.page.need')}
          </LinkRow>
        </Section>
        <Section title={t('loans.page.call')}>
          <LoanContacts loan={loan} />
        </Section>
        <Section title={t('loans.page.change')} hint={t('loans.page.changeHint')}>
          <ActList loan={loan} open={open.act ?? null} shiftId={open.shift ?? null} submissionKey={submissionKey} refused={refused} />
          {loan.continuesId && (
            <p className="mt-4">
              {t('loans.page.continues')} <LinkRow to={page(loan.continuesId)}>{t('loans.page.earlier')}</LinkRow>
            </p>
          )}
        </Section>
      </div>
      <FollowupPart loan={loan} followup={followup} submissionKey={submissionKey} refused={refused} />
      {checklist && (
        <Section id="checklist" title={t('onboarding.title')} hint={t('onboarding.hint')}>
          <div className="max-w-phone">
            <ChecklistView {...checklist} openItem={openItem} submissionKey={submissionKey} refused={refused} />
            <LinkRow to={`/checklists/${loan.id}`} iconAfter="next">
              {t('onboarding.open')}
            </LinkRow>
          </div>
        </Section>
      )}
    </>
  );
}
