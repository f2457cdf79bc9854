import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '~/kernel/vocabulary';
import { classNames } from './class-names';
import { forgetOthers } from './form/kept-text';
import { FootNav, type NavItem } from './shell-nav';

export type Scheme = 'light' | 'dark' | 'system';

export interface ShellFootProps {
  readonly nav: readonly NavItem[];
  readonly language: Language;
  readonly languageHref: (language: Language) => string;
  readonly scheme: Scheme;
  /** takes `scheme` and `returnTo` by POST */
  readonly preferencesAction: string;
  readonly returnTo: string;
  readonly seenHref?: string;
  readonly accessibilityHref?: string;
  readonly signOutAction?: string;
}

const languageNames: Readonly<Record<Language, string>> = { da: 'Dansk', nb: 'Norsk', en: 'English' };
const schemes: readonly Scheme[] = ['light', 'dark', 'system'];
const small = 'inline-flex min-h-11 items-center px-1 text-soft underline underline-offset-[0.2em] hover:text-ink';
const chosen = 'inline-flex min-h-11 items-center px-1 font-semibold text-ink';

export function ShellFoot({
  nav,
  language,
  languageHref,
  scheme,
  preferencesAction,
  returnTo,
  seenHref,
  accessibilityHref,
  signOutAction,
}: ShellFootProps) {
  const { t } = useTranslation();
  return (
    <footer className="no-print mx-auto w-full max-w-page px-4 pt-4 pb-8 text-s text-soft lg:px-8">
      <FootNav items={nav} />
      <div className="flex flex-wrap gap-x-8 gap-y-1 border-t border-line pt-3">
        {seenHref && <FootLink href={seenHref} label={t('ui.shell.seen')} />}
        {accessibilityHref && <FootLink href={accessibilityHref} label={t('ui.shell.accessibility')} />}
        <ul aria-label={t('ui.shell.language')} className="flex gap-x-2">
          {languages.map((other) => (
            <li key={other}>
              <a
                href={languageHref(other)}
                hrefLang={other}
                lang={other}
                aria-current={other === language ? 'true' : undefined}
                className={other === language ? classNames(chosen, 'no-underline') : small}
              >
                {languageNames[other]}
              </a>
            </li>
          ))}
        </ul>
        <Form method="post" action={preferencesAction} reloadDocument>
          <input type="hidden" name="returnTo" value={returnTo} />
          <div role="group" aria-label={t('ui.shell.scheme.label')} className="flex flex-wrap items-center gap-x-2">
            {schemes.map((other) => (
              <button key={other} name="scheme" value={other} aria-pressed={other === scheme} className={other === scheme ? chosen : small}>
                {t(`ui.shell.scheme.${other}`)}
              </button>
            ))}
          </div>
        </Form>
        {signOutAction && (
          <Form method="post" action={signOutAction} reloadDocument onSubmit={() => forgetOthers(sessionStorage, null)}>
            <button className={small}>{t('ui.shell.signOut')}</button>
          </Form>
        )}
      </div>
    </footer>
  );
}

const FootLink = ({ href, label }: { readonly href: string; readonly label: string }) => (
  <a href={href} className={small}>
    {label}
  </a>
);
