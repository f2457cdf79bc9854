import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Instant } from '~/kernel/time';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { Fact, Facts } from '~/ui/facts';
import { Notice } from '~/ui/notice';
import { Section } from '~/ui/section';

export interface CalendarSectionProps {
  /** when the address was made; null while there is none */
  readonly madeAt: Instant | null;
  /** only right after it was made */
  readonly address: string | null;
  readonly submissionKeys: { readonly make: string; readonly revoke: string };
}

/** The person's shifts in their own calendar: an address to subscribe to, shown once, renewed and closed here. */
export function CalendarSection({ madeAt, address, submissionKeys }: CalendarSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('calendar.title')} hint={t('calendar.hint')} id="calendar">
      {address && (
        <Notice kind="success" title={t('calendar.made')}>
          <p className="text-soft">{t('calendar.address')}</p>
          <p className="my-1 rounded-m bg-surface p-2 text-m break-all text-ink select-all">{address}</p>
          <p>{t('calendar.secret')}</p>
        </Notice>
      )}
      {madeAt !== null && !address && <p className="mb-2">{t('calendar.since', { when: format.dateTime(madeAt) })}</p>}
      {madeAt === null ? (
        <ActForm intent="makeCalendar" submissionKey={submissionKeys.make} text={t('calendar.secret')} send={t('calendar.make')} />
      ) : (
        <div className="no-print grid justify-items-start">
          <Details summary={t('calendar.how')} open={address !== null}>
            <HowTo />
          </Details>
          <Details summary={t('calendar.renew')}>
            <ActForm intent="makeCalendar" submissionKey={submissionKeys.make} text={t('calendar.renewText')} send={t('calendar.renewYes')} />
          </Details>
          <Details summary={t('calendar.revoke')}>
            <ActForm intent="revokeCalendar" submissionKey={submissionKeys.revoke} text={t('calendar.revokeText')} send={t('calendar.revokeYes')} hurts />
          </Details>
        </div>
      )}
    </Section>
  );
}

interface ActFormProps {
  readonly intent: 'makeCalendar' | 'revokeCalendar';
  readonly submissionKey: string;
  readonly text: string;
  readonly send: string;
  readonly hurts?: boolean;
}

function ActForm({ intent, submissionKey, text, send, hurts = false }: ActFormProps) {
  return (
    <Form method="post" action="/me/assignments" className="no-print grid justify-items-start gap-3">
      <p>{text}</p>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <Button kind={hurts ? 'danger' : 'second'}>{send}</Button>
    </Form>
  );
}

const programs = ['phone', 'android', 'outlook'] as const;

function HowTo() {
  const { t } = useTranslation();
  return (
    <div className="grid gap-3">
      <Facts>
        {programs.map((program) => (
          <Fact key={program} term={t(`calendar.${program}`)}>
            {t(`calendar.${program}Text`)}
          </Fact>
        ))}
      </Facts>
      <p className="text-s text-soft">{t('calendar.slow')}</p>
    </div>
  );
}
