import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { unreadCount } from '~/modules/notifications/message.queries.server';
import { countCompetences } from '~/modules/people/competence.queries.server';
import { EntryList, type Entry } from '~/ui/entry-list';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

export const loader = guardedLoader(signedIn, noParams, async ({ db, actor }) => ({
  name: actor.name,
  competences: await countCompetences(db, actor.personId),
  unread: await unreadCount(db, actor.personId),
}));

export const handle: Titled = { title: (t) => t('shell.nav.me') };

export default function Me() {
  const { name, competences, unread } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const written = competences === 0 ? t('me.competences.none') : t('me.competences.count', { count: competences });
  const entries: readonly Entry[] = [
    { to: '/me/competences', icon: 'check', title: t('me.competences.title'), text: `${t('me.competences.text')} ${written}` },
    { to: '/me/availability', icon: 'calendar', title: t('me.availability.title'), text: t('me.availability.text') },
    { to: '/me/assignments', icon: 'swap', title: t('me.assignments.title'), text: t('me.assignments.text') },
    {
      to: '/me/messages',
      icon: 'message',
      title: t('me.messages.title'),
      text: unread === 0 ? t('me.messages.none') : t('me.messages.count', { count: unread }),
    },
    { to: '/me/data', icon: 'lock', title: t('me.dataLink.title'), text: t('me.dataLink.text') },
  ];
  return (
    <Narrow>
      <PageTitle title={name} lede={t('me.lede')} />
      <EntryList label={t('me.title')} entries={entries} />
    </Narrow>
  );
}
