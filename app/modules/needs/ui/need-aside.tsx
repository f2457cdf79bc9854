import { useTranslation } from 'react-i18next';
import { Contact } from '~/ui/contact';
import { NotThis, NumberedList } from '~/ui/marked-list';
import { AsideItem } from '~/ui/page';
import type { NeedPage } from '../need-page.queries.server';

type Shown = Pick<NeedPage, 'tasks' | 'notTasks' | 'meetingPlace' | 'introducer' | 'introducerDeclined' | 'contact'>;

/** What to do, what not, where, and with whom: all that somebody needs to know before a yes. */
export function NeedAside({ need }: { readonly need: Shown }) {
  const { t } = useTranslation();
  const { tasks, notTasks, meetingPlace, introducer, introducerDeclined, contact } = need;
  return (
    <>
      <AsideItem first title={t('needs.page.tasks')}>
        <NumberedList items={tasks} />
        {notTasks !== '' && (
          <NotThis>
            <strong>{t('needs.page.not')}</strong> {notTasks}
          </NotThis>
        )}
      </AsideItem>
      {meetingPlace !== '' && <AsideItem title={t('needs.page.meetingPlace')}>{meetingPlace}</AsideItem>}
      <AsideItem title={t('needs.page.introducer')}>
        {introducer && !introducerDeclined ? <Contact name={introducer.name} detail={introducer.position} /> : t(introducerDeclined ? 'needs.page.introducerDeclined' : 'needs.page.introducerMissing')}
      </AsideItem>
      {contact && (
        <AsideItem title={t('needs.page.contact')}>
          <Contact name={contact.name} phone={contact.phone || null} />
        </AsideItem>
      )}
    </>
  );
}
