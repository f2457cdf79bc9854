import type { ReactNode } from 'react';
import { useFormat } from '~/i18n/use-format';
import { Avatar } from './avatar';
import { Icon } from './icon';

export interface ContactProps {
  readonly name: string;
  readonly detail?: ReactNode;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly withInitials?: boolean;
}

/** Someone to ask for or to ring. */
export function Contact({ name, detail, phone, email, withInitials = true }: ContactProps) {
  return (
    <div className={withInitials ? 'grid grid-cols-[auto_1fr] items-start gap-x-3 leading-[1.35]' : 'leading-[1.35]'}>
      {withInitials && <Avatar name={name} large />}
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        {detail && <p className="text-s text-soft">{detail}</p>}
        {phone && <PhoneLink phone={phone} />}
        {email && (
          <a href={`mailto:${email}`} className="flex min-h-11 items-center gap-[0.4em] text-s">
            <Icon name="mail" />
            <span className="min-w-0 wrap-anywhere">{email}</span>
          </a>
        )}
      </div>
    </div>
  );
}

export function PhoneLink({ phone }: { readonly phone: string }) {
  const format = useFormat();
  return (
    <a
      href={`tel:${phone.replace(/[^\d+]/g, '')}`}
      className="inline-flex min-h-11 items-center gap-[0.4em] font-semibold whitespace-nowrap tabular-nums"
    >
      <Icon name="phone" />
      {format.phone(phone)}
    </a>
  );
}
