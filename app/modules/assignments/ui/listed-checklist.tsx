import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { MarkedList } from '~/ui/marked-list';
import type { ListedLoan } from '../checklist-list';

export interface ListedChecklistProps {
  readonly loan: ListedLoan;
  /** more are counted, not shown; on a list all are */
  readonly most?: number;
  readonly heading?: 'h2' | 'h3';
  /** whose item it is goes without saying on one's own start page */
  readonly withRoles?: boolean;
}

/** A loan with its open items, earliest first, and when it begins, since somebody may come to a place twice; the heading leads to the list where they are ticked. */
export function ListedChecklist({ loan, most, heading: Heading = 'h2', withRoles = true }: ListedChecklistProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = most === undefined ? loan.items : loan.items.slice(0, most);
  const left = loan.items.length - shown.length;
  const rules = loan.hasBegun ? [] : loan.standing.rules;
  return (
    <div className="grid gap-2">
      <Heading className="text-m">
        <Link to={`/checklists/${loan.assignmentId}`} className="inline-flex min-h-11 items-center">
          {loan.yours.includes('PERSON') ? loan.unit.name : t('onboarding.start.person', { person: loan.personName, unit: loan.unit.name })}
        </Link>
      </Heading>
      {loan.startsAt !== null && <p className="-mt-2 text-s text-soft">{t('onboarding.page.ledeOwn', { when: format.dateTime(loan.startsAt) })}</p>}
      {rules.length > 0 && <MarkedList small items={rules.map((rule) => ({ key: rule, pip: 'warning' as const, text: t(`onboarding.rule.${rule}`) }))} />}
      <MarkedList
        small
        items={shown.map((item) => ({
          key: item.id,
          pip: item.status === 'LATE' ? ('uncovered' as const) : ('asked' as const),
          text: (
            <>
              {item.text}{' '}
              <span className="text-soft">
                {withRoles && `${t(`onboarding.role.${item.role}`)}. `}
                {t(`onboarding.status.${item.status}`, { when: item.dueAt === null ? '' : format.dateTime(item.dueAt) })}
              </span>
            </>
          ),
        }))}
      />
      {left > 0 && <p className="text-s text-soft">{t('onboarding.start.more', { count: left })}</p>}
    </div>
  );
}
