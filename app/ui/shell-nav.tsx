import { Link, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names';
import { currentOf } from './current-page';
import { Icon, type IconName } from './icon';

export interface NavItem {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  /** how many things wait there */
  readonly count?: number;
  /** on a phone at the foot of the page only: what is looked up now and then, so that the bar keeps what is needed daily */
  readonly isAside?: boolean;
}

interface NavProps {
  readonly items: readonly NavItem[];
}

const mostBelow = 5;
const mostWithRoom = 7;
export const allPagesId = 'alle-sider';

export const isLong = (items: readonly NavItem[]): boolean => items.length > mostWithRoom;

/** From 1024 px. */
export function TopNav({ items }: NavProps) {
  const { t } = useTranslation();
  const current = currentOf(items, useLocation().pathname);
  return (
    <nav aria-label={t('ui.shell.mainMenu')} className="no-print hidden lg:block">
      <ul className="flex flex-wrap gap-1">
        {items.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              aria-current={item.to === current ? 'page' : undefined}
              className={classNames(
                isLong(items) ? 'px-[0.5rem]' : 'px-[0.7rem]',
                'flex min-h-12 items-center gap-[0.4em] rounded-s text-s font-semibold text-ink no-underline hover:bg-sunken aria-[current]:rounded-none aria-[current]:border-b-3 aria-[current]:border-action aria-[current]:pt-[3px] aria-[current]:text-action'
              )}
            >
              {item.label}
              <Count count={item.count} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On a phone, within reach of the thumb. What has no room stands at the foot of the page. */
export function BottomNav({ items }: NavProps) {
  const { t } = useTranslation();
  const current = currentOf(items, useLocation().pathname);
  const daily = items.filter(({ isAside }) => !isAside);
  const fits = daily.length <= mostBelow;
  const shown = fits ? daily : daily.slice(0, mostBelow - 1);
  const look =
    'relative grid min-h-14 content-center justify-items-center gap-[0.1rem] border-t-3 border-transparent px-1 pb-1 text-xs leading-tight font-semibold text-soft no-underline aria-[current]:border-action aria-[current]:text-action';
  return (
    <nav aria-label={t('ui.shell.shortcuts')} className="no-print sticky bottom-0 z-10 border-t border-line bg-surface lg:hidden">
      <ul className="mx-auto grid max-w-phone auto-cols-[minmax(max-content,1fr)] grid-flow-col">
        {shown.map((item) => (
          <li key={item.to}>
            <Link to={item.to} aria-current={item.to === current ? 'page' : undefined} className={look}>
              <span className="relative">
                <Icon name={item.icon} className="size-[1.45rem]" />
                <span className="absolute -top-1.5 left-[65%] flex w-max leading-none">
                  <Count count={item.count} />
                </span>
              </span>
              {item.label}
            </Link>
          </li>
        ))}
        {!fits && (
          <li>
            <a href={`#${allPagesId}`} className={look}>
              <Icon name="list" className="size-[1.45rem]" />
              {t('ui.shell.more')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Every page, at the foot on a phone. */
export function FootNav({ items }: NavProps) {
  const { t } = useTranslation();
  const current = currentOf(items, useLocation().pathname);
  if (items.length <= mostBelow && !items.some(({ isAside }) => isAside)) return null;
  return (
    <nav id={allPagesId} aria-label={t('ui.shell.allPages')} className="no-print mb-4 lg:hidden">
      <ul className="grid grid-cols-2 gap-x-5">
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to} aria-current={item.to === current ? 'page' : undefined} className="flex min-h-11 items-center gap-[0.5em] aria-[current]:font-semibold">
              <Icon name={item.icon} />
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ count }: { readonly count: number | undefined }) {
  const { t } = useTranslation();
  if (!count) return null;
  return (
    <span className={classNames('inline-block min-w-[1.5em] rounded-full bg-accent px-[0.4em] text-center text-xs leading-normal font-bold text-on-accent')}>
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{t('ui.shell.waiting', { count })}</span>
    </span>
  );
}
