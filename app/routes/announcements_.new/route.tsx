import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { dateAt } from '~/kernel/zone';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { refusalOf } from '~/modules/access/refused-form';
import { announce } from '~/modules/announcements/announce.commands.server';
import { announcementSchema } from '~/modules/announcements/announcement.schema';
import { readUnitChoices } from '~/modules/announcements/edit.queries.server';
import { AnnouncementForm } from '~/modules/announcements/ui/announcement-form';
import { Crumb } from '~/ui/crumb';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

const centre = withRole('HR', 'COORDINATOR', 'ADMINISTRATOR');

export const loader = guardedLoader(centre, noParams, async ({ db, now, municipality }) => ({
  values: { changedAt: 0, validFrom: dateAt(now, municipality.zone), validTo: '' },
  units: await readUnitChoices(db),
  submissionKey: randomUUID(),
}));

export const action = formAction(centre, noParams, {
  save: intent(announcementSchema, async (context, input) => {
    const result = await announce(context, input);
    return result.ok ? { go: `/announcements/${result.value}`, notice: { key: 'announcements.form.created' } } : { refused: result.refusal };
  }),
});

export const handle: Titled = { title: (t) => t('announcements.form.title') };

export default function NewAnnouncement() {
  const { values, units, submissionKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <Narrow>
      <Crumb to="/announcements">{t('announcements.back')}</Crumb>
      <PageTitle title={t('announcements.form.title')} lede={t('announcements.form.lede')} />
      <div className="mt-6">
        <AnnouncementForm values={values} {...refusalOf(answer, 'save')} units={units} submissionKey={submissionKey} isNew />
      </div>
    </Narrow>
  );
}
