import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { PersonPage } from '~/modules/people/person-page';
import { PhoneLink } from '~/ui/contact';
import { Icon } from '~/ui/icon';
import { PlainRows } from '~/ui/marked-list';
import { Section } from '~/ui/section';

/** Where the person works, and how to reach them. */
export function Employments({ person }: { readonly person: Pick<PersonPage, 'employments' | 'phone' | 'email'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('people.person.work')}>
      {person.employments.length === 0 ? (
        <p>{t('people.person.noEmployment')}</p>
      ) : (
        <PlainRows
          items={person.employments.map(({ id, unitName, position, weeklyHours }) => ({
            key: id,
            content: (
              <>
                <p className="font-semibold">{unitName}</p>
                <p className="text-s text-soft">{t('people.person.position', { position, hours: format.hours(weeklyHours) })}</p>
              </>
            ),
          }))}
        />
      )}
      <div className="mt-2 grid justify-items-start">
        {person.phone && <PhoneLink phone={person.phone} />}
        {person.email && (
          <a href={`mailto:${person.email}`} className="inline-flex min-h-11 items-center gap-[0.4em]">
            <Icon name="mail" />
            <span className="wrap-anywhere">{person.email}</span>
          </a>
        )}
      </div>
    </Section>
  );
}
