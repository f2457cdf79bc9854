import { useTranslation } from 'react-i18next';
import { LinkRow } from '~/ui/button';
import { PlainRows } from '~/ui/marked-list';
import { Section } from '~/ui/section';
import type { ShownAnnouncement } from '../announcement.queries.server';
import { AnnouncementItem, type AnnouncementItemProps } from './announcement-item';

const mostShown = 2;

export interface UnseenBoxProps extends Pick<AnnouncementItemProps, 'unitNames' | 'submissionKey'> {
  readonly unseen: readonly ShownAnnouncement[];
}

/** On the start page: at most two announcements that ask to be seen, and where the rest stand. */
export function UnseenBox({ unseen, unitNames, submissionKey }: UnseenBoxProps) {
  const { t } = useTranslation();
  if (unseen.length === 0) return null;
  const more = unseen.length - mostShown;
  return (
    <Section title={t('announcements.start.title')} className="mt-8">
      <PlainRows
        items={unseen.slice(0, mostShown).map((announcement) => ({
          key: announcement.id,
          content: <AnnouncementItem announcement={announcement} unitNames={unitNames} submissionKey={submissionKey} />,
        }))}
      />
      <LinkRow to="/announcements" iconAfter="next">
        {more > 0 ? t('announcements.start.more', { count: more }) : t('announcements.start.all')}
      </LinkRow>
    </Section>
  );
}
