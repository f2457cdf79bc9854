import { useTranslation } from 'react-i18next';
import { Contact } from '~/ui/contact';
import { NotThis, NumberedList } from '~/ui/marked-list';
import { AsideItem } from '~/ui/page';
import type { NeedPage } from '../need-page.queries.server';

/** What to do, and what not. */
export function NeedTasks({ tasks, notTasks }: Pick<NeedPage, 'tasks' | 'notTasks'>) {
  const { t } = useTranslation();
  return (
    <>
      <NumberedList items={tasks} />
      {notTasks !== '' && (
        <NotThis>
          <strong>{t('needs.page.not')}</strong> {notTasks}
        </NotThis>
      )}
    </>
  );
}

type Shown = Pick<NeedPage, 'meetingPlace' | 'introducer' | 'introducerDeclined' | 'contact'>;

/** Where people meet, and with whom. */
export function NeedContacts({ need }: { readonly need: Shown }) {
  const { t } = useTranslation();
  const { meetingPlace, introducer, introducerDeclined, contact } = need;
  return (
    <>
      {meetingPlace !== '' && <AsideItem title={t('needs.page.meetingPlace')}>{meetingPlace}</AsideItem>}
      <AsideItem title={t('needs.page.introducer')}>
        {introducer && !introducerDeclined ? (
          <Contact name={introducer.name} detail={introducer.position} />
        ) : (
          t(introducerDeclined ? 'needs.page.introducerDeclined' : 'needs.page.introducerMissing')
        )}
      </AsideItem>
      {contact && (
        <AsideItem title={t('needs.page.contact')}>
          <Contact name={contact.name} phone={contact.phone || null} />
        </AsideItem>
      )}
    </>
  );
}
