import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Table, type Column } from '~/ui/table';
import type { ListedOverride } from '../override-list.queries.server';
import { useOverrideWords } from './override-words';

/** Who set aside what, for whom, why and when, and on which need. */
export function OverrideTable({ overrides }: { readonly overrides: readonly ListedOverride[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useOverrideWords();
  const columns: Column<ListedOverride>[] = [
    {
      key: 'what',
      header: t('overrides.what'),
      cell: (one) => (
        <>
          <span className="block font-semibold">{words(one)}</span>
          {one.hasLapsed && <span className="block font-normal text-soft">{t('overrides.lapsed')}</span>}
        </>
      ),
    },
    { key: 'why', header: t('overrides.why'), cell: ({ reason }) => reason },
    {
      key: 'whom',
      header: t('overrides.whom'),
      cell: ({ assignmentId, person }) => (
        <Link to={`/assignments/${assignmentId}`} className="inline-block py-0.5">
          {person.name ?? person.position ?? t('loans.someone')}
        </Link>
      ),
    },
    {
      key: 'need',
      header: t('overrides.need'),
      cell: ({ needId, needTitle, unitName }) => (
        <>
          <Link to={`/needs/${needId}`} className="inline-block py-0.5">
            {needTitle}
          </Link>
          <span className="block text-soft">{unitName}</span>
        </>
      ),
    },
    {
      key: 'by',
      header: t('overrides.by'),
      cell: ({ byName, byRole, moment }) => (
        <>
          <span className="block">{byName}</span>
          <span className="block text-soft">{t('overrides.roleAt', { role: t(`overrides.role.${byRole}`), moment: t(`overrides.moment.${moment}`) })}</span>
        </>
      ),
    },
    { key: 'when', header: t('overrides.when'), cell: ({ at }) => format.dateTime(at) },
  ];
  return <Table caption={t('overrides.title')} columns={columns} rows={overrides} rowKey={({ id }) => id} />;
}
