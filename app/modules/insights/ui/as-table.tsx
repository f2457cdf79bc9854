import { useTranslation } from 'react-i18next';
import { Details } from '~/ui/details';
import { Table, type TableProps } from '~/ui/table';

/** A picture's numbers as a table, folded away until wanted. */
export function AsTable<Row>(props: TableProps<Row>) {
  const { t } = useTranslation();
  return (
    <div className="mt-3">
      <Details summary={t('ui.charts.asTable')}>
        <Table {...props} />
      </Details>
    </div>
  );
}

/** A number of a table; null is hidden from the reader. */
export function CountCell({ count, text }: { readonly count: number | null; readonly text?: string }) {
  const { t } = useTranslation();
  return <>{count === null ? t('ui.charts.hidden') : text ?? count}</>;
}
