import { useTranslation } from 'react-i18next';
import type { ShownCounts } from '~/kernel/small-counts';
import { Table } from './table';

/** Counts of people by unit, those that may be shown. */
export function GroupCounts({ caption, counts }: { readonly caption: string; readonly counts: ShownCounts }) {
  const { t } = useTranslation();
  const words = (count: number | null, of: number): string => (count === null ? t('ui.counts.few', { of }) : t('ui.counts.of', { count, of }));
  const { named, others, total, of } = counts;
  const rows = [
    ...named.map((group, index) => ({ key: `named-${index}`, name: group.name, count: words(group.count, group.of) })),
    ...(others ? [{ key: 'others', name: t('ui.counts.others', { count: others.groups }), count: words(others.count, others.of) }] : []),
    { key: 'total', name: <strong>{t('ui.counts.total')}</strong>, count: <strong>{words(total, of)}</strong> },
  ];
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', header: t('ui.counts.name'), cell: ({ name }) => name },
        { key: 'count', header: t('ui.counts.count'), cell: ({ count }) => count, align: 'end' },
      ]}
    />
  );
}
