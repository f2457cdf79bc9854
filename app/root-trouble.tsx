import { Form, isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { ErrorPage, kindOfError } from '~/ui/error-page';
import { forgetSent } from '~/ui/form/kept-text';
import { PageTitle } from '~/ui/page';
import { withProgramName } from '~/ui/page-title';
import type { Trouble } from '~/modules/access/trouble';

function troubleOf(error: unknown): Trouble | null {
  if (!isRouteErrorResponse(error) || typeof error.data !== 'object' || error.data === null || !('trouble' in error.data)) return null;
  // written by troubleResponse alone
  return error.data as Trouble;
}

/** What the browser's tab says while a trouble stands in the page's place. */
export function useTroubleTitle(): string {
  const error = useRouteError();
  const { t } = useTranslation();
  const trouble = troubleOf(error);
  const key = trouble?.fields ? `shell.kept.${trouble.trouble}.title` : `ui.error.${kindOfError(statusOf(error))}.title`;
  return withProgramName(t(key));
}

const statusOf = (error: unknown): number => (isRouteErrorResponse(error) ? error.status : 500);

/** What stands in a page's place when it could not be shown; a form that could not be sent stays here, whole. */
export function RootTrouble() {
  const error = useRouteError();
  const location = useLocation();
  const trouble = troubleOf(error);
  if (trouble?.fields && trouble.path) return <KeptForm trouble={trouble} fields={trouble.fields} path={trouble.path} />;
  return <ErrorPage status={statusOf(error)} againHref={location.pathname + location.search} />;
}

function KeptForm({ trouble, fields, path }: { readonly trouble: Trouble; readonly fields: NonNullable<Trouble['fields']>; readonly path: string }) {
  const { t } = useTranslation();
  const signedOut = trouble.trouble === 'SIGNED_OUT';
  // from here on the text travels with this form
  const forgetKept = () => forgetSent(sessionStorage, fields.find(([name]) => name === 'submissionKey')?.[1] ?? '');
  return (
    <>
      <PageTitle title={t(`shell.kept.${trouble.trouble}.title`)} lede={t(`shell.kept.${trouble.trouble}.text`)} />
      <Form method="post" action={signedOut ? '/sign-in' : path} reloadDocument onSubmit={forgetKept} className="mt-6">
        {signedOut ? <input type="hidden" name="kept" value={JSON.stringify({ path, fields })} /> : null}
        {signedOut ? null : fields.map(([name, value], index) => <input key={index} type="hidden" name={name} value={value} />)}
        <Button type="submit">{t(signedOut ? 'shell.kept.signIn' : 'shell.kept.again')}</Button>
      </Form>
    </>
  );
}
