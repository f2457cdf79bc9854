import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { ShownAnnouncement } from '../announcement.queries.server';
import { useForWhom } from './use-for-whom';

export interface AnnouncementFactsProps {
  readonly announcement: Pick<ShownAnnouncement, 'roles' | 'sectors' | 'unitIds' | 'validFrom' | 'validTo' | 'takenDownAt' | 'phase' | 'text'>;
  readonly unitNames: Readonly<Record<string, string>>;
}

/** For whom and when, in small words under the text. */
export function AnnouncementFacts({ announcement, unitNames }: AnnouncementFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const forWhom = useForWhom();
  const { unitIds, validFrom, validTo, takenDownAt, text } = announcement;
  const names = unitIds.flatMap((id) => unitNames[id] ?? []);
  const days = validTo === null ? t('announcements.from', { from: format.date(validFrom) }) : t('announcements.between', { days: format.dayRange(validFrom, validTo) });
  return (
    <p className="text-s text-soft">
      {forWhom(announcement, names)} {takenDownAt === null ? days : t('announcements.takenDown', { when: format.dateTime(takenDownAt) })}
      {text.language !== format.language && ` ${t(`announcements.otherLanguage.${text.language}`)}.`}
    </p>
  );
}
