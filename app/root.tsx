import { json, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLoaderData, useRouteError, isRouteErrorResponse, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { FormatProvider } from '~/i18n/use-format';
import { hasRole, isLeader, type Actor } from '~/kernel/actor';
import { dateAt } from '~/kernel/zone';
import { readPageContext } from '~/modules/access/page-context.server';
import { withTroubleAsPage } from '~/modules/access/guarded.server';
import { unreadCount } from '~/modules/notifications/message.queries.server';
import { cookieHeader, readCookie } from '~/platform/session.server';
import { AppShell } from '~/ui/app-shell';
import { TroublePage } from '~/ui/trouble-page';
import styles from '~/ui/styles/app.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = () => [{ title: 'Jobbanken' }];

const noticeSchema = z.object({ key: z.string().max(100), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() });

function parseNotice(text: string | null): z.infer<typeof noticeSchema> | null {
  if (!text) return null;
  try {
    const parsed = noticeSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // a cookie that somebody else wrote; there is nothing to say about it
    return null;
  }
}

const summaryOf = (actor: Actor) => ({
  personId: actor.personId,
  name: actor.name,
  isLeader: isLeader(actor),
  seesRosters: hasRole(actor, 'HR', 'COORDINATOR'),
  homeUnitId: actor.ledUnitIds[0] ?? null,
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  return withTroubleAsPage(undefined, new URL(request.url).pathname, async () => {
    const page = await readPageContext(context, request);
    const scheme = readCookie(request, 'scheme');
    const notice = parseNotice(readCookie(request, 'notice'));
    const headers = new Headers();
    if (notice) headers.append('Set-Cookie', cookieHeader('notice', '', context.environment, 0));
    if (page.url.searchParams.get('lang') === page.language) {
      headers.append('Set-Cookie', cookieHeader('language', page.language, context.environment, 365 * 24 * 3600));
    }
    const data = {
      language: page.language,
      zone: page.municipality.zone,
      today: dateAt(page.now, page.municipality.zone),
      municipality: page.municipality.name,
      scheme: scheme === 'light' || scheme === 'dark' ? scheme : null,
      actor: page.actor ? summaryOf(page.actor) : null,
      unread: page.actor ? await unreadCount(page.db, page.actor.personId) : 0,
      notice,
    };
    return json(data, { headers });
  });
}

function Document({ language, scheme, children }: { language: string; scheme: string | null; children: ReactNode }) {
  return (
    <html lang={language} data-scheme={scheme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function App() {
  const data = useLoaderData<typeof loader>();
  return (
    <Document language={data.language} scheme={data.scheme}>
      <FormatProvider language={data.language} zone={data.zone} today={data.today}>
        <AppShell municipality={data.municipality} actor={data.actor} unread={data.unread} notice={data.notice}>
          <Outlet />
        </AppShell>
      </FormatProvider>
    </Document>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const data = useRouteLoaderData<typeof loader>('root');
  const { i18n } = useTranslation();
  return (
    <Document language={data?.language ?? i18n.language} scheme={data?.scheme ?? null}>
      <FormatProvider language={data?.language ?? 'da'} zone={data?.zone ?? 'UTC'} today={data?.today ?? '1970-01-01'}>
        <AppShell municipality={data?.municipality ?? ''} actor={data?.actor ?? null} unread={0} notice={null}>
          <TroublePage status={isRouteErrorResponse(error) ? error.status : 500} trouble={isRouteErrorResponse(error) ? error.data : null} />
        </AppShell>
      </FormatProvider>
    </Document>
  );
}
