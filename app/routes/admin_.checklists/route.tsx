import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { checklistRoles } from '~/modules/onboarding/item';
import { readTemplateList, type ListedTemplate } from '~/modules/onboarding/template-pages.queries.server';
import { PlainRows } from '~/ui/marked-list';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { Tag } from '~/ui/tag';

export const loader = guardedLoader(withRole('ADMINISTRATOR'), noParams, async ({ db, now }) => ({ templates: await readTemplateList(db, now) }));

export const handle: Titled = { title: (t) => t('onboarding.admin.title') };

export default function ChecklistTemplates() {
  const { templates } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <Narrow>
      <PageTitle title={t('onboarding.admin.title')} lede={t('onboarding.admin.lede')} />
      {checklistRoles.map((role) => (
        <Section key={role} title={t(`onboarding.role.${role}`)}>
          <PlainRows items={templates.filter((one) => one.role === role).map((template) => ({ key: template.place, content: <TemplateRow {...template} /> }))} />
        </Section>
      ))}
    </Narrow>
  );
}

function TemplateRow({ place, sector, count, version, inForceFrom, isShipped, hasOffer }: ListedTemplate) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <div>
        <Link to={`/admin/checklists/${place}`} className="inline-flex min-h-11 items-center">
          {sector === null ? t('onboarding.admin.allSectors') : t(`units.sectors.${sector}`)}
        </Link>
        <p className="text-s text-soft">
          {count === 0 ? t('onboarding.admin.onlyCommon') : t('onboarding.admin.items', { count })}
          {version !== null && inForceFrom !== null && ` · ${t('onboarding.admin.version', { version, when: format.dateTime(inForceFrom) })}, ${t(isShipped ? 'onboarding.admin.shipped' : 'onboarding.admin.own')}`}
        </p>
      </div>
      {hasOffer && <Tag state="asked">{t('onboarding.admin.offered')}</Tag>}
    </div>
  );
}
