import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { refusalOf } from '~/modules/access/refused-form';
import { readUnitNames } from '~/modules/access/unit-names.queries.server';
import { changeAnnouncement, takeDown } from '~/modules/announcements/announce.commands.server';
import { seenIntent } from '~/modules/announcements/announcement-intents.server';
import { mayAnnounce } from '~/modules/announcements/announcement.policy';
import { readAnnouncement } from '~/modules/announcements/announcement.queries.server';
import { announcementParams, announcementSchema, type AnnouncementParams } from '~/modules/announcements/announcement.schema';
import { readForEditing, readUnitChoices } from '~/modules/announcements/edit.queries.server';
import { readSeenCounts } from '~/modules/announcements/seen-counts.queries.server';
import { AnnouncementFacts } from '~/modules/announcements/ui/announcement-facts';
import { AnnouncementForm } from '~/modules/announcements/ui/announcement-form';
import { SeenForm } from '~/modules/announcements/ui/seen-form';
import { TakeDownForm } from '~/modules/announcements/ui/take-down-form';
import { noInput } from '~/modules/availability/availability.schema';
import { Crumb } from '~/ui/crumb';
import { GroupCounts } from '~/ui/group-counts';
import { Note } from '~/ui/note';
import { Notice } from '~/ui/notice';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { PrintButton } from '~/ui/print';
import { Prose } from '~/ui/prose';
import { Section } from '~/ui/section';
import { Tag, TagRow } from '~/ui/tag';

const pathOf = ({ announcementId }: AnnouncementParams): string => `/announcements/${announcementId}`;

export const loader = guardedLoader(signedIn, announcementParams, async (context, { announcementId }) => {
  const { db, actor, now, municipality } = context;
  const announcement = await readAnnouncement(context, announcementId);
  if (!announcement) throw notFound();
  const edited = mayAnnounce(actor) ? await readForEditing(db, announcementId) : null;
  return {
    announcement,
    unitNames: Object.fromEntries(await readUnitNames(db, announcement.unitIds)),
    edited,
    units: edited ? await readUnitChoices(db) : [],
    counts: edited && announcement.asksSeen ? await readSeenCounts(db, announcementId, dateAt(now, municipality.zone)) : null,
    submissionKey: randomUUID(),
  };
});

export const action = formAction(signedIn, announcementParams, {
  seen: seenIntent(pathOf),
  save: intent(announcementSchema, async (context, input, params: AnnouncementParams) => {
    const result = await changeAnnouncement(context, params.announcementId, input);
    return result.ok ? { go: pathOf(params), notice: { key: 'announcements.form.changed' } } : { refused: result.refusal };
  }),
  takeDown: intent(noInput, async (context, _input, params: AnnouncementParams) => {
    const result = await takeDown(context, params.announcementId);
    return result.ok ? { go: pathOf(params), notice: { key: 'announcements.takeDown.done' } } : { refused: result.refusal };
  }),
});

export const handle: Titled<typeof loader> = { title: (t, { announcement }) => announcement.text.title };

const states = { IN_FORCE: 'covered', COMING: 'asked', OVER: 'none' } as const;

export default function AnnouncementPage() {
  const { announcement, unitNames, edited, units, counts, submissionKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const format = useFormat();
  const { text, phase, asksSeen, isForReader } = announcement;
  const lang = text.language === format.language ? undefined : text.language;
  return (
    <Narrow>
      <Crumb to="/announcements">{t('announcements.back')}</Crumb>
      <PageTitle title={<span lang={lang}>{text.title}</span>}>
        <TagRow>
          <Tag state={states[phase]}>{t(`announcements.phase.${phase}`)}</Tag>
        </TagRow>
      </PageTitle>
      {answer?.refused && answer.intent !== 'save' && <Notice kind="error" title={t(answer.refused.key, answer.refused.params)} />}
      <div className="mt-6 grid gap-4">
        <Prose text={text.body} lang={lang} />
        <AnnouncementFacts announcement={announcement} unitNames={unitNames} />
        {!isForReader && <Note>{t('announcements.notForYou')}</Note>}
        <SeenForm announcement={announcement} submissionKey={submissionKey} />
        <div>
          <PrintButton />
        </div>
      </div>
      {edited && (
        <div className="no-print">
          <Section title={t('announcements.seen.title')} hint={asksSeen ? t('announcements.seen.hint') : undefined}>
            {counts ? <GroupCounts caption={t('announcements.seen.title')} counts={counts} /> : <p>{t('announcements.seen.notAsked')}</p>}
          </Section>
          {edited.takenDownAt === null && (
            <Section title={t('announcements.edit')} id="ret">
              <div className="mb-6">
                <TakeDownForm submissionKey={submissionKey} />
              </div>
              <AnnouncementForm values={edited.values} {...refusalOf(answer, 'save')} units={units} submissionKey={submissionKey} isNew={false} />
            </Section>
          )}
        </div>
      )}
    </Narrow>
  );
}
