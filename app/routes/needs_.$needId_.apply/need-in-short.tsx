import { useTranslation } from 'react-i18next';
import { Contact } from '~/ui/contact';
import { Fact, Facts } from '~/ui/facts';
import { NotThis, NumberedList } from '~/ui/marked-list';
import type { ApplyPage } from './apply-page.server';

/** Where, what and who meets me, in the order people ask. */
export function NeedInShort({ need }: { readonly need: ApplyPage['need'] }) {
  const { t } = useTranslation();
  const { unit, meetingPlace, tasks, notTasks, introducer, contact } = need;
  return (
    <div className="mt-6 grid gap-5">
      <Facts>
        <Fact term={t('asking.apply.where')} icon="place">
          <span className="block">{[unit.name, unit.area].join(', ')}</span>
          {meetingPlace && <span className="block">{meetingPlace}</span>}
        </Fact>
      </Facts>
      <div>
        <h2 className="mb-2 text-l">{t('asking.apply.tasks')}</h2>
        <NumberedList items={tasks} />
        {notTasks && (
          <NotThis>
            <b>{t('asking.apply.not')}</b> {notTasks}
          </NotThis>
        )}
      </div>
      {introducer && (
        <div>
          <h2 className="mb-2 text-l">{t('asking.apply.introducer')}</h2>
          <Contact name={introducer.name} detail={introducer.position} />
        </div>
      )}
      {contact && (
        <div>
          <h2 className="mb-2 text-l">{t('asking.apply.contact')}</h2>
          <Contact name={contact.name} phone={contact.phone} />
        </div>
      )}
    </div>
  );
}
