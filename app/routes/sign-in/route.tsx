import { json, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { maySignInAsDemonstration } from '~/modules/access/demonstration-sign-in';
import { demonstrationPeople, findDemonstrationPeople } from '~/modules/access/demonstration.queries.server';
import { guardedLoader, noParams, withTroubleAsPage } from '~/modules/access/guarded.server';
import { everyone } from '~/modules/access/guards';
import { readPageContext, type PageContext } from '~/modules/access/page-context.server';
import { parseKeptForm, safePath, type KeptForm } from '~/modules/access/return-path';
import { startSession } from '~/platform/session.server';
import { Button } from '~/ui/button';
import { FilterForm } from '~/ui/filter-form';
import { TextField } from '~/ui/form/text-field';
import { Notice } from '~/ui/notice';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';

const mayTry = ({ app, municipality, url }: PageContext): boolean =>
  maySignInAsDemonstration({
    demonstration: municipality.demonstration,
    production: app.environment.NODE_ENV === 'production',
    hostname: url.hostname,
    demoSignIn: app.environment.DEMO_SIGN_IN,
  });

export const loader = guardedLoader(everyone, noParams, async (context) => {
  const open = mayTry(context);
  const query = (context.url.searchParams.get('q') ?? '').slice(0, 80);
  return {
    open,
    to: safePath(context.url.searchParams.get('to')),
    people: open ? await demonstrationPeople(context.db, context.municipality) : [],
    query,
    found: open ? await findDemonstrationPeople(context.db, query) : [],
  };
});

const signInSchema = z.object({ personId: z.uuid().optional(), to: z.string().optional(), kept: z.string().max(400_000).optional() });

/** Signing in needs no session, so it stands outside formAction; the cross-origin guard is in front of it all the same. */
export async function action({ request, context }: ActionFunctionArgs) {
  return withTroubleAsPage(undefined, '/sign-in', async () => {
    const page = await readPageContext(context, request);
    const posted = signInSchema.safeParse(Object.fromEntries(await request.formData()));
    const kept = parseKeptForm(posted.success ? posted.data.kept : undefined);
    const to = safePath(posted.success ? posted.data.to : null);
    if (!posted.success || !mayTry(page)) return json({ step: 'choose' as const, problem: 'access.signIn.closed', kept, to }, { status: 403 });
    const { personId } = posted.data;
    if (!personId) return json({ step: 'choose' as const, problem: null, kept, to });
    if (!(await page.db.person.findUnique({ where: { id: personId }, select: { id: true } }))) {
      return json({ step: 'choose' as const, problem: 'access.signIn.unknown', kept, to }, { status: 422 });
    }
    const headers = { 'Set-Cookie': await startSession(page.db, context.environment, personId, page.now) };
    if (kept) return json({ step: 'resume' as const, problem: null, kept, to }, { headers });
    throw redirect(to, { headers });
  });
}

export const handle: Titled = { title: (t) => t('access.signIn.title') };

export default function SignIn() {
  const { open, people, found, query, to: wished } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  if (answer?.step === 'resume' && answer.kept) return <Resume kept={answer.kept} />;
  const hidden = (
    <>
      <input type="hidden" name="to" value={answer?.to ?? wished} />
      {answer?.kept ? <input type="hidden" name="kept" value={JSON.stringify(answer.kept)} /> : null}
    </>
  );
  return (
    <>
      <PageTitle title={t('access.signIn.title')} lede={t(open ? 'access.signIn.lede' : 'access.signIn.noDemonstration')} />
      {answer?.problem ? <Notice kind="error">{t(answer.problem)}</Notice> : null}
      {answer?.kept ? <Notice kind="info">{t('access.signIn.kept')}</Notice> : null}
      {open ? (
        <Form method="post" action="/sign-in" className="mt-6 grid gap-4" reloadDocument>
          {hidden}
          <ul className="grid gap-4">
            {people.map((person) => (
              <li key={person.personId} className="grid gap-2 border-t border-line pt-4 sm:grid-cols-[1fr_auto] sm:items-center">
                <div>
                  <p className="font-semibold">{`${person.name}, ${t(`access.signIn.people.${person.as}.who`)}`}</p>
                  <p className="text-soft">{t(`access.signIn.people.${person.as}.what`)}</p>
                </div>
                <Button type="submit" kind="second" name="personId" value={person.personId}>
                  {t('access.signIn.asPerson', { name: person.name })}
                </Button>
              </li>
            ))}
          </ul>
        </Form>
      ) : null}
      {open ? (
        <Section title={t('access.signIn.search')}>
          <FilterForm label={t('access.signIn.search')} action="/sign-in" submitLabel={t('access.signIn.show')}>
            <TextField name="q" label={t('access.signIn.searchHint')} defaultValue={query} maxLength={80} type="search" />
            <input type="hidden" name="to" value={wished} />
          </FilterForm>
          {query && found.length === 0 ? <p className="mt-4">{t('access.signIn.nobody', { query })}</p> : null}
          <Form method="post" action="/sign-in" className="mt-4" reloadDocument>
            {hidden}
            <ul className="grid gap-3">
              {found.map((person) => (
                <li key={person.personId}>
                  <Button type="submit" kind="quiet" name="personId" value={person.personId}>
                    {[person.name, person.position, person.unit].filter(Boolean).join(', ')}
                  </Button>
                </li>
              ))}
            </ul>
          </Form>
        </Section>
      ) : null}
    </>
  );
}

function Resume({ kept }: { readonly kept: KeptForm }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('access.signIn.resumeTitle')} lede={t('access.signIn.resumeText')} />
      <Form method="post" action={kept.path} className="mt-6" reloadDocument>
        {kept.fields.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit">{t('access.signIn.resume')}</Button>
      </Form>
    </>
  );
}
