import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { SchemaForm } from '~/ui/form/schema-form';
import { TimeField } from '~/ui/form/time-field';
import { Section } from '~/ui/section';
import { Sheet } from '~/ui/sheet';
import type { WeeklyStretch } from '../availability';
import { addStretchSchema } from '../availability.schema';
import { formState, type FormAnswer } from './form-state';
import { OneTap } from './one-tap';
import { stretchWords, weekdayName } from './period-words';
import { WeekdayPicks } from './weekday-picks';

export interface WeekSectionProps {
  readonly week: readonly (WeeklyStretch & { readonly id: string; readonly submissionKey: string })[];
  readonly submissionKey: string;
  readonly answer: FormAnswer | undefined;
}

/** The usual week, day by day, and one form that adds a time to several days. */
export function WeekSection({ week, submissionKey, answer }: WeekSectionProps) {
  const { t } = useTranslation();
  const isEmpty = week.length === 0;
  const form = <AddStretch isFirst={isEmpty} submissionKey={submissionKey} answer={answer} />;
  return (
    <Section id="uge" title={t('availability.week.title')} hint={t('availability.week.hint')}>
      {isEmpty ? <p className="mb-4">{t('availability.week.empty')}</p> : <WeekList week={week} />}
      {isEmpty ? <Sheet>{form}</Sheet> : <Details summary={t('availability.week.addTitle')} open={answer?.intent === 'addStretch'}>{form}</Details>}
    </Section>
  );
}

function WeekList({ week }: Pick<WeekSectionProps, 'week'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const weekdays = [...new Set(week.map(({ weekday }) => weekday))];
  return (
    <dl className="mb-4 grid">
      {weekdays.map((weekday) => (
        <div key={weekday} className="grid grid-cols-[6.5rem_1fr] items-start gap-x-3 border-t border-line py-1 first:border-t-0">
          <dt className="py-2 font-semibold">{weekdayName(weekday, format)}</dt>
          <dd className="grid">
            {week
              .filter((stretch) => stretch.weekday === weekday)
              .map((stretch) => {
                const words = stretchWords(stretch, t, format);
                return (
                  <div key={stretch.id} className="flex flex-wrap items-center justify-between gap-x-3">
                    <span>{words}</span>
                    <OneTap
                      intent="removeStretch"
                      submissionKey={stretch.submissionKey}
                      fields={{ stretchId: stretch.id }}
                      kind="quiet"
                      small
                      label={t('availability.week.removeNamed', { what: `${weekdayName(weekday, format)} ${words}` })}
                    >
                      {t('availability.week.remove')}
                    </OneTap>
                  </div>
                );
              })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const workdays = [1, 2, 3, 4, 5];

function AddStretch({ isFirst, submissionKey, answer }: { readonly isFirst: boolean } & Pick<WeekSectionProps, 'submissionKey' | 'answer'>) {
  const { t } = useTranslation();
  return (
    <SchemaForm schema={addStretchSchema} submissionKey={submissionKey} intent="addStretch" preventScrollReset {...formState(answer, 'addStretch')}>
      <WeekdayPicks label={t('availability.week.weekdays')} defaults={isFirst ? workdays : []} />
      <div className="grid grid-cols-2 gap-3">
        <TimeField name="start" label={t('availability.week.start')} defaultValue={isFirst ? '07:00' : undefined} />
        <TimeField name="end" label={t('availability.week.end')} defaultValue={isFirst ? '15:00' : undefined} />
      </div>
      <p className="text-s text-soft">{t('availability.week.endHint')}</p>
      <div>
        <Button kind={isFirst ? 'first' : 'second'}>{t('availability.week.add')}</Button>
      </div>
    </SchemaForm>
  );
}
