import { useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { sectors } from '~/kernel/vocabulary';
import { formAction } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { readUnitNames } from '~/modules/access/unit-names.queries.server';
import type { Phase } from '~/modules/announcements/announcement';
import { seenIntent } from '~/modules/announcements/announcement-intents.server';
import { mayAnnounce } from '~/modules/announcements/announcement.policy';
import { listAnnouncements } from '~/modules/announcements/announcement.queries.server';
import { announcementFilterSchema, views, type AnnouncementFilter } from '~/modules/announcements/announcement.schema';
import { AnnouncementItem } from '~/modules/announcements/ui/announcement-item';
import { ButtonLink } from '~/ui/button';
import { Details } from '~/ui/details';
import { EmptyState } from '~/ui/empty-state';
import { FilterForm } from '~/ui/filter-form';
import { SelectField } from '~/ui/form/select-field';
import { LineTabs } from '~/ui/line-tabs';
import { PlainRows } from '~/ui/marked-list';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { Tabs } from '~/ui/tabs';

const phaseOfView: Readonly<Record<AnnouncementFilter['view'], Phase>> = { current: 'IN_FORCE', coming: 'COMING', over: 'OVER' };

export const loader = guardedLoader(signedIn, noParams, async (context) => {
  const { db, actor, url } = context;
  const filter = announcementFilterSchema.parse(Object.fromEntries(url.searchParams));
  const all = await listAnnouncements(context);
  const { sector } = filter;
  const shown = all
    .filter(({ phase }) => phase === phaseOfView[filter.view])
    .filter((one) => sector === undefined || one.sectors.length === 0 || one.sectors.includes(sector));
  return {
    filter,
    announcements: shown,
    unitNames: Object.fromEntries(await readUnitNames(db, shown.flatMap(({ unitIds }) => unitIds))),
    mayWrite: mayAnnounce(actor),
    search: url.search,
    submissionKey: randomUUID(),
  };
});

export const action = formAction(signedIn, noParams, { seen: seenIntent(() => '/announcements') });

export const handle: Titled = { title: (t) => t('announcements.title') };

export default function Announcements() {
  const { filter, announcements, unitNames, mayWrite, search, submissionKey } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const shownViews = views.filter((view) => mayWrite || view !== 'coming');
  return (
    <>
      <PageTitle title={t('announcements.title')} lede={t('announcements.lede')} />
      <Tabs
        label={t('guidelines.tabs')}
        tabs={[
          { to: '/guidelines', label: t('guidelines.title') },
          { to: '/announcements', label: t('announcements.title') },
        ]}
      />
      <div className="no-print mt-4 grid gap-4">
        {mayWrite && (
          <div>
            <ButtonLink to="/announcements/new" icon="plus">
              {t('announcements.new')}
            </ButtonLink>
          </div>
        )}
        <LineTabs
          label={t('announcements.title')}
          tabs={shownViews.map((view) => ({
            key: view,
            to: view === 'current' ? '/announcements' : `/announcements?view=${view}`,
            title: t(`announcements.view.${view}`),
            current: view === filter.view,
          }))}
        />
      </div>
      <div className="no-print mt-2">
        <Details key={search} summary={t('announcements.filter.title')} open={filter.sector !== undefined}>
          <FilterForm label={t('announcements.filter.title')}>
            <input type="hidden" name="view" value={filter.view} />
            <SelectField
              name="sector"
              label={t('announcements.filter.sector')}
              emptyLabel={t('announcements.filter.anywhere')}
              defaultValue={filter.sector ?? ''}
              options={sectors.map((sector) => ({ value: sector, label: t(`units.sectors.${sector}`) }))}
            />
          </FilterForm>
        </Details>
      </div>
      <Section title={t(`announcements.view.${filter.view}`)} className="mt-8">
        <PlainRows
          items={announcements.map((announcement) => ({
            key: announcement.id,
            content: <AnnouncementItem announcement={announcement} unitNames={unitNames} submissionKey={submissionKey} />,
          }))}
        />
        {announcements.length === 0 && <NoAnnouncements filter={filter} />}
      </Section>
    </>
  );
}

function NoAnnouncements({ filter: { view, sector } }: { readonly filter: AnnouncementFilter }) {
  const { t } = useTranslation();
  if (sector === undefined) return <EmptyState title={t(`announcements.empty.${view}.title`)}>{t(`announcements.empty.${view}.text`)}</EmptyState>;
  return (
    <EmptyState
      title={t('announcements.empty.filtered')}
      action={
        <ButtonLink kind="second" to={`/announcements?view=${view}`}>
          {t('announcements.filter.clear')}
        </ButtonLink>
      }
    />
  );
}
