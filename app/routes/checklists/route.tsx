import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { leadersOr } from '~/modules/access/guards';
import { shownItems, type ChecklistFilter } from '~/modules/assignments/checklist-list';
import { loansPerPage, readChecklistList } from '~/modules/assignments/checklist-pages.queries.server';
import { checklistFilterSchema } from '~/modules/assignments/checklist.schema';
import { ListedChecklist } from '~/modules/assignments/ui/listed-checklist';
import { checklistRoles } from '~/modules/onboarding/item';
import { ButtonLink } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { FilterForm } from '~/ui/filter-form';
import { SelectField } from '~/ui/form/select-field';
import { PlainRows } from '~/ui/marked-list';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';
import { PrintButton, PrintFoot } from '~/ui/print';

export const loader = guardedLoader(leadersOr('HR', 'COORDINATOR'), noParams, async (context) => {
  const filter = checklistFilterSchema.parse(Object.fromEntries(context.url.searchParams));
  return { ...(await readChecklistList(context, filter)), filter, perPage: loansPerPage, readAt: context.now };
});

export const handle: Titled = { title: (t) => t('onboarding.list.title') };

const hrefFor = ({ show, role, unit }: ChecklistFilter, page: number): string =>
  `?${new URLSearchParams({ show, ...(role && { role }), ...(unit && { unit }), page: String(page) })}`;

/** What is late, or due, over all loans of one's units. */
export default function Checklists() {
  const { loans, total, items, units, filter, perPage, readAt } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const isLate = filter.show === 'LATE';
  return (
    <>
      <PageTitle title={t('onboarding.list.title')} lede={items > 0 ? t(isLate ? 'onboarding.list.ledeLate' : 'onboarding.list.ledeOpen', { count: items }) : undefined} />
      <FilterForm label={t('onboarding.list.filter')}>
        <SelectField name="show" label={t('onboarding.list.show')} emptyLabel={null} defaultValue={filter.show} options={shownItems.map((show) => ({ value: show, label: t(`onboarding.list.shows.${show}`) }))} />
        <SelectField name="role" label={t('onboarding.list.role')} emptyLabel={t('onboarding.list.anyRole')} defaultValue={filter.role} options={checklistRoles.map((role) => ({ value: role, label: t(`onboarding.role.${role}`) }))} />
        <SelectField name="unit" label={t('onboarding.list.unit')} emptyLabel={t('onboarding.list.anyUnit')} defaultValue={filter.unit} options={units.map(({ id, name }) => ({ value: id, label: name }))} />
      </FilterForm>
      {total === 0 ? (
        <EmptyState
          title={t(isLate ? 'onboarding.list.none' : 'onboarding.list.noneOpen')}
          action={
            <ButtonLink to={isLate ? '?show=WEEK' : filter.show === 'WEEK' ? '?show=ALL' : '/assignments'} kind="second">
              {t(isLate ? 'onboarding.list.week' : filter.show === 'WEEK' ? 'onboarding.list.all' : 'onboarding.list.assignments')}
            </ButtonLink>
          }
        >
          {t('onboarding.list.noneText')}
        </EmptyState>
      ) : (
        <div className="mt-8 border-t-2 border-ink pt-4">
          <PlainRows items={loans.map((loan) => ({ key: loan.assignmentId, content: <ListedChecklist loan={loan} /> }))} />
          <Pagination page={filter.page} perPage={perPage} total={total} hrefFor={(page) => hrefFor(filter, page)} />
          <div className="mt-6">
            <PrintButton />
          </div>
          <PrintFoot>{t('onboarding.list.printed', { when: format.dateTime(readAt) })}</PrintFoot>
        </div>
      )}
    </>
  );
}
