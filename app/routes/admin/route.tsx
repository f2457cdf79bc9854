import { useTranslation } from 'react-i18next';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { EntryList, type Entry } from '~/ui/entry-list';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

export const loader = guardedLoader(withRole('ADMINISTRATOR'), noParams, async () => null);

export const handle: Titled = { title: (t) => t('shell.nav.admin') };

const places: readonly Pick<Entry, 'to' | 'icon'>[] = [
  { to: '/admin/checklists', icon: 'check' },
  { to: '/admin/guidelines', icon: 'book' },
  { to: '/announcements', icon: 'bell' },
  { to: '/admin/outbox', icon: 'mail' },
  { to: '/admin/jobs', icon: 'clock' },
];

export default function Admin() {
  const { t } = useTranslation();
  const entries = places.map(({ to, icon }) => {
    const key = to.split('/').at(-1) ?? '';
    return { to, icon, title: t(`administration.${key}.title`), text: t(`administration.${key}.text`) };
  });
  return (
    <Narrow>
      <PageTitle title={t('shell.nav.admin')} lede={t('administration.lede')} />
      <EntryList label={t('shell.nav.admin')} entries={entries} />
    </Narrow>
  );
}
