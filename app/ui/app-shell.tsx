import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from './avatar';
import { BrandMark } from './brand-mark';
import { ConnectionLine } from './connection/connection-line';
import { LoadingLine } from './loading-line';
import { ShellFoot, type ShellFootProps } from './shell-foot';
import { BottomNav, isLong, TopNav } from './shell-nav';

export interface AppShellProps extends ShellFootProps {
  readonly municipality: { readonly name: string; readonly logoHref?: string | null };
  readonly homeHref?: string;
  /** who is signed in; nobody yet on the sign-in page */
  readonly person?: { readonly name: string; readonly role: string; readonly href: string };
  readonly children: ReactNode;
}

const mainId = 'indhold';

/** The frame around every page: who owns it, where one can go, and what one may choose about it. */
export function AppShell({ municipality, homeHref = '/', person, children, ...foot }: AppShellProps) {
  const { t } = useTranslation();
  return (
    <div className="flex min-h-dvh flex-col">
      <a href={`#${mainId}`} className="absolute -left-[99rem] z-30 bg-surface px-4 py-3 focus:top-4 focus:left-4">
        {t('ui.skip')}
      </a>
      <header className="border-t-6 border-accent">
        <div className="mx-auto flex min-h-[3.3rem] max-w-page items-center gap-4 px-4 py-3 lg:px-8">
          <Link to={homeHref} className="inline-flex min-h-11 items-center gap-[0.6rem] leading-[1.15] text-ink no-underline hover:text-ink">
            {municipality.logoHref ? <img src={municipality.logoHref} alt="" className="h-10 w-auto flex-none" /> : <BrandMark />}
            <span>
              <b className="block text-[1.0556rem] tracking-[-0.01em]">Jobbanken</b>
              <span className="block text-xs text-soft">{municipality.name}</span>
            </span>
          </Link>
          {person && (
            <>
              <TopNav items={foot.nav} />
              <Link
                to={person.href}
                className="ml-auto inline-flex min-h-11 items-center gap-2 text-s text-ink no-underline hover:text-ink hover:underline"
              >
                <Avatar name={person.name} />
                <span className="sr-only lg:not-sr-only">
                  {person.name}
                  {/* beside a long menu the role would push the last page to a second line */}
                  <span className={isLong(foot.nav) ? 'sr-only' : undefined}>, {person.role}</span>
                </span>
              </Link>
            </>
          )}
        </div>
      </header>
      <ConnectionLine />
      <LoadingLine />
      <main id={mainId} tabIndex={-1} className="mx-auto w-full max-w-page flex-1 px-4 pt-4 pb-12 focus-visible:shadow-none lg:px-8 lg:pt-5">
        {children}
      </main>
      <ShellFoot {...foot} />
      {person && <BottomNav items={foot.nav} />}
    </div>
  );
}
