import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { leadersOr } from '~/modules/access/guards';
import { readOverrides } from '~/modules/assignments/override-list.queries.server';
import { overrideFilterSchema, overrideRoles, overrideSearch } from '~/modules/assignments/override-list.schema';
import { recordOverridesLook } from '~/modules/assignments/override-look.server';
import { OverrideTable } from '~/modules/assignments/ui/override-table';
import { ButtonLink } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { EmptyState } from '~/ui/empty-state';
import { FilterForm } from '~/ui/filter-form';
import { DateField } from '~/ui/form/date-field';
import { SelectField } from '~/ui/form/select-field';
import { Icon } from '~/ui/icon';
import { Note } from '~/ui/note';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { PrintButton, PrintFoot } from '~/ui/print';

export const loader = guardedLoader(leadersOr('HR', 'COORDINATOR'), noParams, async (context) => {
  const filter = overrideFilterSchema.parse(Object.fromEntries(context.url.searchParams));
  const list = await readOverrides(context, filter);
  await recordOverridesLook(context, list.overrides, filter);
  return { ...list, filter, reader: context.actor.name, municipality: context.municipality.name, now: context.now };
});

export const handle: Titled = { title: (t) => t('overrides.title') };

export default function Overrides() {
  const { overrides, next, units, codes, filter, reader, municipality, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const isPlain = overrideSearch(filter) === '?' && !filter.after;
  return (
    <>
      <Crumb to="/assignments">{t('loans.title')}</Crumb>
      <PageTitle title={t('overrides.title')} lede={t('overrides.lede')} />
      <FilterForm label={t('overrides.filter')}>
        <SelectField
          name="reason"
          label={t('overrides.what')}
          emptyLabel={t('overrides.all')}
          defaultValue={filter.reason}
          options={codes.map((code) => ({ value: code, label: capital(t(`loans.reasonInTheWay.${code}`)) }))}
        />
        <SelectField
          name="unitId"
          label={t('overrides.unit')}
          emptyLabel={t('overrides.all')}
          defaultValue={filter.unitId}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          name="role"
          label={t('overrides.asRole')}
          emptyLabel={t('overrides.all')}
          defaultValue={filter.role}
          options={overrideRoles.map((role) => ({ value: role, label: capital(t(`overrides.role.${role}`)) }))}
        />
        <DateField name="from" label={t('overrides.from')} defaultValue={filter.from} />
        <DateField name="to" label={t('overrides.to')} defaultValue={filter.to} />
      </FilterForm>
      {overrides.length === 0 ? (
        <EmptyState
          title={t(isPlain ? 'overrides.none' : 'overrides.noneHere')}
          action={
            !isPlain && (
              <ButtonLink to="?" kind="second">
                {t('overrides.showAll')}
              </ButtonLink>
            )
          }
        >
          {t('overrides.noneText')}
        </EmptyState>
      ) : (
        <div className="mt-6 grid gap-4">
          <OverrideTable overrides={overrides} />
          <nav aria-label={t('ui.pagination.label')} className="no-print flex flex-wrap items-center gap-x-5 gap-y-1 text-s">
            {filter.after && (
              <Link to={overrideSearch(filter)} rel="prev" className="inline-flex min-h-11 items-center gap-[0.3em]">
                <Icon name="back" />
                {t('overrides.newest')}
              </Link>
            )}
            {next && (
              <Link to={overrideSearch(filter, next)} rel="next" className="inline-flex min-h-11 items-center gap-[0.3em]">
                {t('overrides.older')}
                <Icon name="next" />
              </Link>
            )}
          </nav>
          <Note icon="eye">{t('overrides.looksAreLogged')}</Note>
          <PrintButton />
          <PrintFoot>{t('overrides.printed', { municipality, reader, when: format.dateTime(now) })}</PrintFoot>
        </div>
      )}
    </>
  );
}

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
