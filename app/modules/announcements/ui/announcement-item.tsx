import { Link } from '@remix-run/react';
import { useFormat } from '~/i18n/use-format';
import { Prose } from '~/ui/prose';
import type { ShownAnnouncement } from '../announcement.queries.server';
import { AnnouncementFacts, type AnnouncementFactsProps } from './announcement-facts';
import { SeenForm } from './seen-form';

export interface AnnouncementItemProps extends Pick<AnnouncementFactsProps, 'unitNames'> {
  readonly announcement: ShownAnnouncement;
  readonly submissionKey: string;
}

/** One announcement of a list, whole: people read it where they meet it. */
export function AnnouncementItem({ announcement, unitNames, submissionKey }: AnnouncementItemProps) {
  const format = useFormat();
  const { id, text } = announcement;
  const lang = text.language === format.language ? undefined : text.language;
  return (
    <article className="grid gap-2 break-inside-avoid">
      <h3 className="text-l leading-snug">
        <Link to={`/announcements/${id}`} lang={lang} className="inline-block py-1">
          {text.title}
        </Link>
      </h3>
      <Prose text={text.body} lang={lang} headingLevel={3} />
      <AnnouncementFacts announcement={announcement} unitNames={unitNames} />
      <SeenForm announcement={announcement} submissionKey={submissionKey} />
    </article>
  );
}
