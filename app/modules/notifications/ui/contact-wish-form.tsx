import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Button } from '~/ui/button';
import { CheckboxField } from '~/ui/form/checkbox-field';
import { RadioCards } from '~/ui/form/radio-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { mailWishes, type ContactWishes } from '../contact-wish';
import { contactWishSchema } from '../contact-wish.schema';

export interface ContactWishFormProps {
  readonly wishes: ContactWishes;
  readonly addresses: { readonly email: string | null; readonly phone: string | null };
  readonly submissionKey: string;
}

/** What is sent beside what stands in the program, and where to. */
export function ContactWishForm({ wishes, addresses, submissionKey }: ContactWishFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { email, phone } = addresses;
  const values = { email: wishes.email, sms: wishes.sms ? 'on' : '' };
  return (
    <SchemaForm schema={contactWishSchema} values={values} submissionKey={submissionKey} intent="wish">
      <p className="text-s text-soft">{t('messages.wishes.lede')}</p>
      <RadioCards
        name="email"
        label={t('messages.wishes.email')}
        hint={email === null ? t('messages.wishes.noEmail') : t('messages.wishes.to', { address: email })}
        options={mailWishes.map((wish) => ({ value: wish, label: t(`messages.wishes.mail.${wish}`), hint: wish === 'DAILY' ? t('messages.wishes.dailyHint') : undefined }))}
      />
      <CheckboxField name="sms" label={t('messages.wishes.sms')} hint={phone === null ? t('messages.wishes.noPhone') : t('messages.wishes.to', { address: format.phone(phone) })} />
      <div>
        <Button kind="second">{t('messages.wishes.save')}</Button>
      </div>
    </SchemaForm>
  );
}
