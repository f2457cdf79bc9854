import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/ui/button';
import { rosterSearch, type RosterFilter } from '../roster-filter.schema';

/** The whole list as a file or on paper, as it is narrowed now. */
export function TakeAlong({ path, filter }: { readonly path: string; readonly filter: RosterFilter }) {
  const { t } = useTranslation();
  const search = rosterSearch(filter);
  return (
    <div className="no-print flex flex-wrap gap-3">
      <ButtonLink kind="second" small icon="download" to={`${path}/export.xlsx${search}`} reloadDocument>
        Excel
      </ButtonLink>
      <ButtonLink kind="second" small icon="download" to={`${path}/export.csv${search}`} reloadDocument>
        CSV
      </ButtonLink>
      <ButtonLink kind="second" small icon="print" to={`${path}/print${search}`}>
        {t('rosters.print.link')}
      </ButtonLink>
    </div>
  );
}
