import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import { hasRole, isLeader } from '~/kernel/actor';
import { formAction } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { checklistIntents } from '~/modules/assignments/checklist-intents.server';
import { readChecklistPage } from '~/modules/assignments/checklist-pages.queries.server';
import { openItemSchema } from '~/modules/onboarding/settle-item.schema';
import { ChecklistView } from '~/modules/onboarding/ui/checklist-view';
import { LinkRow } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { PrintButton, PrintFoot } from '~/ui/print';

const paramsSchema = z.object({ assignmentId: z.uuid() });
type Params = z.infer<typeof paramsSchema>;

export const loader = guardedLoader(signedIn, paramsSchema, async (context, { assignmentId }) => {
  const loan = await readChecklistPage(context, assignmentId);
  if (!loan) throw notFound();
  return {
    loan,
    seesAll: isLeader(context.actor) || hasRole(context.actor, 'HR', 'COORDINATOR'),
    openItem: openItemSchema.parse(Object.fromEntries(context.url.searchParams)).item ?? null,
    submissionKey: randomUUID(),
  };
});

export const action = formAction(signedIn, paramsSchema, checklistIntents<Params>((_, { assignmentId }) => `/checklists/${assignmentId}`));

export const handle: Titled = { title: (t) => t('onboarding.title') };

export default function ChecklistPage() {
  const { loan, seesAll, openItem, submissionKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation();
  const format = useFormat();
  const { checklist, personName, unit, need, startsAt } = loan;
  const isOwn = loan.yours.includes('PERSON');
  return (
    <div data-paper="checklist" className="mx-auto max-w-phone print:max-w-none">
      <Crumb to={seesAll ? '/checklists' : '/'}>{t(seesAll ? 'onboarding.page.back' : 'onboarding.page.backStart')}</Crumb>
      <PageTitle
        title={t('onboarding.page.title', { person: isOwn ? unit.name : personName })}
        lede={startsAt === null ? t('onboarding.page.ledeEnded', { unit: unit.name }) : t(isOwn ? 'onboarding.page.ledeOwn' : 'onboarding.page.lede', { unit: unit.name, when: format.dateTime(startsAt) })}
      />
      <div className="mt-2 mb-6 text-s text-soft print:mt-0 print:mb-2">
        {need.meetingPlace && <p>{t('onboarding.page.meetingPlace', { place: need.meetingPlace })}</p>}
        {need.introducerName && <p>{t('onboarding.page.introducer', { name: need.introducerName })}</p>}
      </div>
      <ChecklistView checklist={checklist} mayTakeOver={loan.mayTakeOver} openItem={openItem} submissionKey={submissionKey} refused={refused} />
      <div className="no-print mt-8 flex flex-wrap items-center gap-5">
        {loan.opensLoan && (
          <LinkRow to={`/assignments/${loan.assignmentId}`} iconAfter="next">
            {t('onboarding.page.loan')}
          </LinkRow>
        )}
        <PrintButton />
      </div>
      <PrintFoot>{t('onboarding.page.printed', { person: personName, unit: unit.name })}</PrintFoot>
    </div>
  );
}
