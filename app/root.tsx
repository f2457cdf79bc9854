import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { isLanguage } from '~/i18n/languages';
import { hasRole, isLeader } from '~/kernel/actor';
import { dateAt } from '~/kernel/zone';
import { withTroubleAsPage } from '~/modules/access/guarded.server';
import { readPageContext } from '~/modules/access/page-context.server';
import { unreadCount } from '~/modules/notifications/message.queries.server';
import { cookieHeader, readCookie } from '~/platform/session.server';
import { Notice } from '~/ui/notice';
import { usePageTitle } from '~/ui/page-title';
import styles from '~/ui/styles/app.css?url';
import { RootFrame, type FrameData } from './root-frame';
import { RootTrouble, useTroubleTitle } from './root-trouble';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

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

export async function loader({ request, context }: LoaderFunctionArgs) {
  return withTroubleAsPage(undefined, new URL(request.url).pathname, async () => {
    const page = await readPageContext(context, request);
    const { actor, municipality, language } = page;
    const notice = parseNotice(readCookie(request, 'notice'));
    const headers = new Headers();
    if (notice) headers.append('Set-Cookie', cookieHeader('notice', '', context.environment, 0));
    if (page.url.searchParams.get('lang') === language) headers.append('Set-Cookie', cookieHeader('language', language, context.environment, 365 * 24 * 3600));
    const scheme = readCookie(request, 'scheme');
    const frame: FrameData = {
      language,
      zone: municipality.zone,
      today: dateAt(page.now, municipality.zone),
      municipality: municipality.name,
      scheme: scheme === 'light' || scheme === 'dark' ? scheme : 'system',
      actor: actor && { personId: actor.personId, name: actor.name, isLeader: isLeader(actor), seesRosters: hasRole(actor, 'HR', 'COORDINATOR'), seesInsights: hasRole(actor, 'HR', 'COORDINATOR', 'REPRESENTATIVE'), seesAudit: hasRole(actor, 'HR'), administers: hasRole(actor, 'ADMINISTRATOR') },
      unread: actor ? await unreadCount(page.db, actor.personId) : 0,
    };
    return json({ ...frame, notice }, { headers });
  });
}

export default function App() {
  const { notice, ...frame } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <RootFrame data={frame} title={usePageTitle()}>
      {notice ? (
        <div className="no-print">
          <Notice kind="success">{t(notice.key, notice.params ?? {})}</Notice>
        </div>
      ) : null}
      <Outlet />
    </RootFrame>
  );
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>('root');
  const { i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'da';
  const unknown: FrameData = { language, zone: 'UTC', today: '1970-01-01', municipality: '', scheme: 'system', actor: null, unread: 0 };
  return (
    <RootFrame data={data ?? unknown} title={useTroubleTitle()}>
      <RootTrouble />
    </RootFrame>
  );
}
