import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Period } from '~/kernel/time';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { DateField } from '~/ui/form/date-field';
import { RadioCards } from '~/ui/form/radio-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { TimeField } from '~/ui/form/time-field';
import { PlainRows } from '~/ui/marked-list';
import { Section } from '~/ui/section';
import { addExceptionSchema } from '../availability.schema';
import { formState, type FormAnswer } from './form-state';
import { OneTap } from './one-tap';
import { exceptionWords } from './period-words';

export interface ExceptionsSectionProps {
  readonly exceptions: readonly { readonly id: string; readonly kind: 'AWAY' | 'EXTRA'; readonly period: Period; readonly submissionKey: string }[];
  readonly today: string;
  readonly submissionKey: string;
  readonly answer: FormAnswer | undefined;
}

/** Days that are otherwise than the usual week. */
export function ExceptionsSection({ exceptions, today, submissionKey, answer }: ExceptionsSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = exceptions.map(({ id, kind, period, submissionKey: removeKey }) => {
    const words = exceptionWords(period, format);
    return {
      key: id,
      content: (
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          <span>
            <b>{t(kind === 'AWAY' ? 'availability.exceptions.away' : 'availability.exceptions.extra')}</b> {words}
          </span>
          <OneTap intent="removeException" submissionKey={removeKey} fields={{ exceptionId: id }} kind="quiet" small label={t('availability.week.removeNamed', { what: words })}>
            {t('availability.week.remove')}
          </OneTap>
        </div>
      ),
    };
  });
  return (
    <Section id="dage" title={t('availability.exceptions.title')} hint={t('availability.exceptions.hint')}>
      {rows.length === 0 ? <p className="mb-2">{t('availability.exceptions.empty')}</p> : <PlainRows items={rows} />}
      <Details summary={t('availability.exceptions.add')} open={answer?.intent === 'addException'}>
        <SchemaForm schema={addExceptionSchema} submissionKey={submissionKey} intent="addException" preventScrollReset {...formState(answer, 'addException')}>
          <RadioCards
            name="kind"
            label={t('availability.exceptions.kind')}
            defaultValue="AWAY"
            options={[
              { value: 'AWAY', label: t('availability.exceptions.kindAway') },
              { value: 'EXTRA', label: t('availability.exceptions.kindExtra') },
            ]}
          />
          <DateField name="fromDate" label={t('availability.exceptions.fromDate')} min={today} />
          <DateField name="toDate" label={t('availability.exceptions.toDate')} hint={t('availability.exceptions.toDateHint')} min={today} optional />
          <div className="grid gap-3">
            <p className="text-s text-soft">{t('availability.exceptions.timesHint')}</p>
            <div className="grid grid-cols-2 gap-3">
              <TimeField name="fromTime" label={t('availability.exceptions.fromTime')} />
              <TimeField name="toTime" label={t('availability.exceptions.toTime')} />
            </div>
          </div>
          <div>
            <Button kind="second">{t('availability.exceptions.save')}</Button>
          </div>
        </SchemaForm>
      </Details>
    </Section>
  );
}
