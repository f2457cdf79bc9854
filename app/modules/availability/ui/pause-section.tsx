import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { IsoDate } from '~/kernel/time';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { DateField } from '~/ui/form/date-field';
import { SchemaForm } from '~/ui/form/schema-form';
import { Section } from '~/ui/section';
import { pauseSchema } from '../availability.schema';
import { formState, type FormAnswer } from './form-state';
import { OneTap } from './one-tap';

export interface PauseSectionProps {
  /** null when there is none now or ahead */
  readonly pause: { readonly from: IsoDate; readonly until: IsoDate | null } | null;
  readonly today: IsoDate;
  readonly keys: { readonly pause: string; readonly pauseNow: string; readonly resume: string };
  readonly answer: FormAnswer | undefined;
}

/** Not being asked for a while, without a reason. */
export function PauseSection({ pause, today, keys, answer }: PauseSectionProps) {
  const { t } = useTranslation();
  return (
    <Section id="pause" title={t('availability.pause.title')} hint={t('availability.pause.hint')}>
      {pause ? (
        <div className="grid gap-3">
          <p>
            <PauseWords pause={pause} />
          </p>
          <OneTap intent="resume" submissionKey={keys.resume} kind="second">
            {t('availability.pause.resume')}
          </OneTap>
        </div>
      ) : (
        <div className="grid justify-items-start gap-3">
          <OneTap intent="pauseNow" submissionKey={keys.pauseNow} kind="second">
            {t('availability.pause.now')}
          </OneTap>
          <Details summary={t('availability.pause.dates')} open={answer?.intent === 'pause'}>
            <SchemaForm schema={pauseSchema} submissionKey={keys.pause} intent="pause" preventScrollReset {...formState(answer, 'pause')}>
              <DateField name="pausedFrom" label={t('availability.pause.from')} hint={t('availability.pause.fromHint')} min={today} optional />
              <DateField name="pausedUntil" label={t('availability.pause.until')} hint={t('availability.pause.untilHint')} min={today} optional />
              <div>
                <Button kind="second">{t('availability.pause.save')}</Button>
              </div>
            </SchemaForm>
          </Details>
        </div>
      )}
    </Section>
  );
}

export function PauseWords({ pause: { from, until } }: { readonly pause: { readonly from: IsoDate; readonly until: IsoDate | null } }) {
  const { t } = useTranslation();
  const format = useFormat();
  const period = until === null ? t('availability.tasks.fromOpen', { from: format.date(from) }) : t('availability.tasks.fromUntil', { from: format.date(from), to: format.date(until) });
  return <>{t('availability.pause.isOn', { period })}</>;
}
