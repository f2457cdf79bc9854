import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { hasRole, isLeader } from '~/kernel/actor';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { recordLoansLook } from '~/modules/assignments/loan-look.server';
import { loansPerPage, mostLooked, readLoanList } from '~/modules/assignments/loan-list.queries.server';
import { loanListSchema, loanListStates, loanSides, type LoanListFilter } from '~/modules/assignments/loan-list.schema';
import { LoanLine } from '~/modules/assignments/ui/loan-line';
import { ButtonLink, LinkRow } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { FilterForm } from '~/ui/filter-form';
import { SelectField } from '~/ui/form/select-field';
import { PlainRows } from '~/ui/marked-list';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Pagination } from '~/ui/pagination';

export const loader = guardedLoader(signedIn, noParams, async (context) => {
  const { actor, url } = context;
  const filter = loanListSchema.parse(Object.fromEntries(url.searchParams));
  const list = await readLoanList(context, filter);
  await recordLoansLook(context, list.loans);
  const leads = isLeader(actor);
  const sides = loanSides.filter((side) => leads || (side !== 'IN' && side !== 'OUT'));
  return { ...list, filter, sides: leads || hasRole(actor, 'HR', 'COORDINATOR') ? sides : [], seesOverrides: leads || hasRole(actor, 'HR', 'COORDINATOR'), perPage: loansPerPage, mostLooked };
});

const hrefFor = (filter: LoanListFilter, page: number): string =>
  `?${new URLSearchParams({ side: filter.side, state: filter.state, page: String(page) })}`;

export const handle: Titled = { title: (t) => t('loans.title') };

export default function Assignments() {
  const { loans, total, waiting, counts, isCut, filter, sides, seesOverrides, perPage, mostLooked: most } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const isPlain = filter.side === 'ALL' && filter.state === 'ANY';
  const parts = (
    [
      waiting > 0 ? (['others', counts.open - waiting] as const) : (['open', counts.open] as const),
      ['confirmed', counts.confirmed],
      ['active', counts.active],
    ] as const
  ).filter(([, count]) => count > 0);
  const inWords = parts.length === 0 ? null : `${format.list(parts.map(([name, count]) => t(`loans.list.counted.${name}`, { count })))}.`;
  const lede = [waiting > 0 ? t('loans.list.waiting', { count: waiting }) : null, inWords].filter(Boolean).join(' ');
  return (
    <>
      <PageTitle title={t('loans.title')} lede={filter.state === 'ENDED' ? t('loans.list.lede', { count: total }) : lede === '' ? undefined : lede} />
      {seesOverrides && (
        <LinkRow to="/overrides" iconAfter="next">
          {t('overrides.link')}
        </LinkRow>
      )}
      <FilterForm label={t('loans.list.filter')}>
        {sides.length > 0 && (
          <SelectField
            name="side"
            label={t('loans.list.side')}
            emptyLabel={null}
            defaultValue={filter.side}
            options={sides.map((side) => ({ value: side, label: t(`loans.list.sides.${side}`) }))}
          />
        )}
        <SelectField
          name="state"
          label={t('loans.list.state')}
          emptyLabel={null}
          defaultValue={filter.state}
          options={loanListStates.map((state) => ({ value: state, label: t(`loans.list.states.${state}`) }))}
        />
      </FilterForm>
      {total === 0 ? (
        <EmptyState
          title={t('loans.list.none')}
          action={
            <ButtonLink to={isPlain ? '/needs' : '?'} kind="second">
              {t(isPlain ? 'loans.list.needs' : 'loans.list.showAll')}
            </ButtonLink>
          }
        >
          {t(sides.length > 0 ? 'loans.list.noneText' : 'loans.list.noneEmployee')}
        </EmptyState>
      ) : (
        <div className="mt-8 border-t-2 border-ink pt-4">
          <PlainRows inPairs items={loans.map((loan) => ({ key: loan.id, content: <LoanLine loan={loan} heading="h2" /> }))} />
          <Pagination page={filter.page} perPage={perPage} total={total} hrefFor={(page) => hrefFor(filter, page)} />
          {isCut && <p className="mt-2 text-s text-soft">{t('loans.list.newest', { count: most })}</p>}
        </div>
      )}
    </>
  );
}
