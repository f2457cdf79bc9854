import { Links, Meta, Scripts, ScrollRestoration, useLocation } from '@remix-run/react';
import type { TFunction } from 'i18next';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormatProvider } from '~/i18n/use-format';
import type { Language } from '~/kernel/vocabulary';
import { AppShell } from '~/ui/app-shell';
import { forgetOthers } from '~/ui/form/kept-text';
import { KeptTextOwner } from '~/ui/form/use-kept-text';
import { useNonce } from '~/ui/nonce';
import type { NavItem } from '~/ui/shell-nav';

export interface FrameData {
  readonly language: Language;
  readonly zone: string;
  readonly today: string;
  readonly municipality: string;
  readonly scheme: 'light' | 'dark' | 'system';
  readonly actor: { readonly personId: string; readonly name: string; readonly isLeader: boolean; readonly seesRosters: boolean; readonly seesInsights: boolean; readonly seesAudit: boolean; readonly administers: boolean } | null;
  readonly unread: number;
}

/** What stands in the menu, and for whom. */
function navFor(data: FrameData, t: TFunction): NavItem[] {
  const { actor, unread } = data;
  if (!actor) return [];
  const items: (NavItem | false)[] = [
    { to: '/', label: t('shell.nav.start'), icon: 'home' },
    { to: '/needs', label: t('shell.nav.needs'), icon: 'search' },
    { to: '/assignments', label: t('shell.nav.assignments'), icon: 'swap' },
    actor.isLeader && { to: '/units', label: t('shell.nav.units'), icon: 'users' },
    actor.seesRosters && { to: '/rosters', label: t('shell.nav.rosters'), icon: 'list' },
    actor.seesInsights && { to: '/insights', label: t('shell.nav.insights'), icon: 'chart' },
    actor.seesAudit && { to: '/audit', label: t('shell.nav.audit'), icon: 'eye' },
    actor.administers && { to: '/admin', label: t('shell.nav.admin'), icon: 'edit' },
    { to: '/guidelines', label: t('shell.nav.guidelines'), icon: 'book', isAside: true },
    { to: '/me', label: t('shell.nav.me'), icon: 'person' },
    { to: '/me/messages', label: t('shell.nav.messages'), icon: 'message', count: unread },
  ];
  return items.filter((item): item is NavItem => item !== false);
}

const roleKey = (actor: NonNullable<FrameData['actor']>): string => (actor.seesRosters ? 'shell.role.central' : actor.isLeader ? 'shell.role.leader' : 'shell.role.employee');

/** The document and the frame around every page, also around a page that failed. */
export function RootFrame({ data, title, children }: { readonly data: FrameData; readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const location = useLocation();
  const nonce = useNonce();
  const owner = data.actor?.personId ?? null;
  useEffect(() => {
    if (owner) forgetOthers(sessionStorage, owner);
  }, [owner]);
  const here = location.pathname + location.search;
  const languageHref = (language: Language): string => {
    const search = new URLSearchParams(location.search);
    search.set('lang', language);
    return `${location.pathname}?${search}`;
  };
  return (
    <html lang={data.language} data-scheme={data.scheme === 'system' ? undefined : data.scheme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <Meta />
        <Links />
      </head>
      <body>
        <FormatProvider language={data.language} zone={data.zone} today={data.today}>
          <AppShell
            municipality={{ name: data.municipality }}
            person={data.actor ? { name: data.actor.name, role: t(roleKey(data.actor)), href: '/me' } : undefined}
            nav={navFor(data, t)}
            language={data.language}
            languageHref={languageHref}
            scheme={data.scheme}
            preferencesAction="/preferences"
            returnTo={here}
            seenHref={data.actor ? '/me/data#seen' : undefined}
            signOutAction={data.actor ? '/sign-out' : undefined}
          >
            <KeptTextOwner.Provider value={owner}>{children}</KeptTextOwner.Provider>
          </AppShell>
        </FormatProvider>
        {/* a page that comes without a new document is told to screen readers */}
        <p role="status" className="sr-only">
          {title}
        </p>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}
