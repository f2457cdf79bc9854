import { useTranslation } from 'react-i18next';
import { Contact, type ContactProps } from '~/ui/contact';
import type { Loan } from '../loan';

/** Everyone to ring about a loan. */
export function LoanContacts({ loan }: { readonly loan: Loan }) {
  const { t } = useTranslation();
  const { need, unit, person, homeLeaders, own } = loan;
  const { introducer, contact } = need;
  const contacts: ContactProps[] = [
    ...(introducer
      ? [
          {
            ...introducer,
            detail: introducer.position ? t('loans.page.introducer', { position: introducer.position }) : t('loans.page.introducerOnly'),
          },
        ]
      : []),
    ...(contact && contact.name !== introducer?.name ? [{ ...contact, detail: t('loans.page.contact', { unit: unit.name }) }] : []),
    ...homeLeaders.map((leader) => ({ name: leader.name, phone: leader.phone, detail: t('loans.page.homeLeader', { unit: leader.unitName }) })),
    ...(person.name !== null && !own.includes('PERSON') ? [{ name: person.name, phone: person.phone, detail: t('loans.page.lent') }] : []),
  ];
  return (
    <ul className="grid gap-4">
      {contacts.map(({ name, detail, phone }, index) => (
        <li key={`${index} ${name}`}>
          <Contact name={name} detail={detail} phone={phone} withInitials={false} />
        </li>
      ))}
    </ul>
  );
}
