import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { Tag } from '~/ui/tag';
import type { NeedListItem } from '../need-list';
import { CoverageTags } from './need-tags';

export interface NeedRowProps {
  readonly need: NeedListItem;
  readonly to: string;
  /** with states and coverage, for those who look after it */
  readonly managed: boolean;
  /** what it means for the reader */
  readonly children?: ReactNode;
}

/** One need of a list: what, where, when, whom it lacks. */
export function NeedRow({ need, to, managed, children }: NeedRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first, last] = [need.shifts[0], need.shifts.at(-1)];
  const seeking = need.seeking.map(({ title, missing }) => t('needs.list.seekingLine', { title, count: missing }));
  const place = [need.unitName, t(`units.sectors.${need.sector}`), need.areaName]
    .filter((part, index, parts) => parts.indexOf(part) === index)
    .join(', ');
  return (
    <article className="grid gap-1">
      <h3 className="text-l">
        <Link to={to} className="inline-block min-h-11 py-1">
          {need.title || t('needs.draft.untitled')}
        </Link>
      </h3>
      <p>{place}</p>
      {first && last && <p>{format.dayRange(dateAt(first.start, format.zone), dateAt(last.start, format.zone))}</p>}
      {need.status === 'PUBLISHED' && need.totals.wanted > 0 && (
        <p className="text-s text-soft">
          {seeking.length > 0 ? t('needs.list.seeking', { list: seeking.join(', ') }) : t(need.totals.held < need.totals.wanted ? 'needs.list.allAsked' : 'needs.list.full')}
        </p>
      )}
      {need.status === 'DRAFT' && <p className="text-s text-soft">{t('needs.list.updated', { when: format.dateTime(need.updatedAt) })}</p>}
      {managed && need.status === 'PUBLISHED' && <CoverageTags totals={need.totals} isOver={need.totals.wanted === 0} />}
      <div className="mt-1 flex flex-wrap gap-2">
        {need.priority >= 4 && <Tag state="warning">{t(`needs.priority.${need.priority}`)}</Tag>}
        {need.status !== 'PUBLISHED' && (
          <Tag state="none" withPip={false}>
            {t(`needs.status.${need.status}`)}
          </Tag>
        )}
        {need.kind !== 'SHORTAGE' && (
          <Tag state="none" withPip={false}>
            {t(`needs.kind.${need.kind}`)}
          </Tag>
        )}
      </div>
      {children}
    </article>
  );
}
