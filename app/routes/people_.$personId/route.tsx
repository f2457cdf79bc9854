import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { leadersOr } from '~/modules/access/guards';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { refusalOf } from '~/modules/access/refused-form';
import { recordLook } from '~/modules/audit/audit.commands.server';
import { findPersonView, readPerson, readRecordChecks } from '~/modules/people/person.queries.server';
import { recordCheckSeen } from '~/modules/people/record-check.commands.server';
import { recordCheckSchema } from '~/modules/people/record-check.schema';
import { RecordCheckForm } from '~/modules/people/ui/record-check-form';
import { RecordChecks } from '~/modules/people/ui/record-checks';
import { rejectClaim, verifyClaim } from '~/modules/people/verification.commands.server';
import { rejectClaimSchema, verifyClaimSchema } from '~/modules/people/verification.schema';
import { Crumb } from '~/ui/crumb';
import { Note } from '~/ui/note';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { Employments } from './employments';
import { PersonCompetences } from './person-competences';

const guard = leadersOr('HR', 'COORDINATOR');
const params = z.object({ personId: z.uuid() });

export const loader = guardedLoader(guard, params, async ({ db, actor, now, municipality, language, url }, { personId }) => {
  if (personId === actor.personId) throw redirect('/me/competences');
  const person = await readPerson(db, actor, personId, now, municipality, language);
  if (!person) throw notFound();
  await recordLook(db, { actorId: actor.personId, action: 'person.look', subject: 'Person', subjectId: personId, personIds: [personId] }, now);
  return {
    person,
    recordChecks: person.view === 'HR' ? await readRecordChecks(db, personId) : null,
    openId: url.searchParams.get('open'),
    country: municipality.country,
    submissionKeys: { verify: randomUUID(), reject: randomUUID(), recordCheck: randomUUID() },
  };
});

/** A person whom the actor may not see does not exist for their forms either. */
async function seen({ db, actor, now, municipality }: SignedInContext, personId: string): Promise<void> {
  if (!(await findPersonView(db, actor, personId, now, municipality))) throw notFound();
}

export const action = formAction(guard, params, {
  verify: intent(verifyClaimSchema, async (context, input, { personId }: { personId: string }) => {
    await seen(context, personId);
    const result = await verifyClaim(context, personId, input);
    return result.ok ? { go: `/people/${personId}`, notice: { key: `people.verify.done.${result.value.outcome}` } } : { refused: result.refusal };
  }),
  reject: intent(rejectClaimSchema, async (context, input, { personId }: { personId: string }) => {
    await seen(context, personId);
    const result = await rejectClaim(context, personId, input);
    return result.ok ? { go: `/people/${personId}`, notice: { key: 'people.verify.done.REJECTED' } } : { refused: result.refusal };
  }),
  recordCheck: intent(recordCheckSchema, async (context, input, { personId }: { personId: string }) => {
    await seen(context, personId);
    const result = await recordCheckSeen(context, personId, input);
    return result.ok ? { go: `/people/${personId}`, notice: { key: 'people.recordCheck.form.done' } } : { refused: result.refusal };
  }),
});

export const handle: Titled = { title: (t) => t('people.person.tab') };

export default function PersonPage() {
  const { person, recordChecks, openId, country, submissionKeys } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <Narrow>
      <Crumb to="/">{t('people.person.back')}</Crumb>
      <PageTitle title={person.name} lede={person.employments.map(({ position, unitName }) => `${position}, ${unitName}`).join('. ')} />
      <div className="mt-4">
        <Note icon="eye">{t(person.view === 'HR' ? 'people.person.asHr' : 'people.person.asOther')}</Note>
      </div>
      <Employments person={person} />
      <PersonCompetences
        person={person}
        openId={openId}
        country={country}
        submissionKeys={submissionKeys}
        verifyRefusal={refusalOf(answer, 'verify')}
        rejectRefusal={refusalOf(answer, 'reject')}
      />
      {recordChecks && (
        <Section title={t('people.recordCheck.title')} hint={t('people.recordCheck.hint')}>
          <div className="grid gap-4">
            <RecordChecks checks={recordChecks} />
            <RecordCheckForm country={country} submissionKey={submissionKeys.recordCheck} refusal={refusalOf(answer, 'recordCheck')} />
          </div>
        </Section>
      )}
    </Narrow>
  );
}
