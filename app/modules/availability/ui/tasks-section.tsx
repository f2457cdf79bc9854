import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Button } from '~/ui/button';
import { DateField } from '~/ui/form/date-field';
import { SchemaForm } from '~/ui/form/schema-form';
import { PlainRows } from '~/ui/marked-list';
import { Section } from '~/ui/section';
import { StateWord } from '~/ui/tag';
import { claimCapacitySchema } from '../availability.schema';
import type { Capacity } from '../capacity';
import { formState, type FormAnswer } from './form-state';
import { OneTap } from './one-tap';

export interface JobTasks {
  readonly id: string;
  readonly unitName: string;
  readonly position: string;
  readonly claim: Capacity | null;
  readonly leaderSays: Capacity | null;
  readonly submissionKey: string;
}

export interface TasksSectionProps {
  readonly jobs: readonly JobTasks[];
  readonly today: string;
  readonly answer: FormAnswer | undefined;
}

/** What the leader has lifted in each job, and the person's own word that there are no tasks. */
export function TasksSection({ jobs, today, answer }: TasksSectionProps) {
  const { t } = useTranslation();
  return (
    <Section id="opgaver" title={t('availability.tasks.title')} hint={t('availability.tasks.hint')}>
      {jobs.length === 0 ? (
        <p>{t('availability.tasks.none')}</p>
      ) : (
        <PlainRows items={jobs.map((job) => ({ key: job.id, content: <Job job={job} today={today} answer={answer} /> }))} />
      )}
    </Section>
  );
}

function Job({ job, today, answer }: { readonly job: JobTasks; readonly today: string; readonly answer: FormAnswer | undefined }) {
  const { t } = useTranslation();
  const mine = isFor(answer?.values, job.id) ? answer : undefined;
  return (
    <div className="grid gap-3">
      <p className="font-semibold">{t('availability.tasks.job', { position: job.position, unit: job.unitName })}</p>
      {job.leaderSays && <LeaderSays capacity={job.leaderSays} />}
      {job.leaderSays?.lifted === 'ALL' && !job.claim ? null : job.claim ? (
        <>
          <Claimed claim={job.claim} />
          <OneTap intent="withdrawClaim" submissionKey={job.submissionKey} fields={{ capacityId: job.claim.id }} kind="second" small>
            {t('availability.tasks.withdraw')}
          </OneTap>
        </>
      ) : (
        <SchemaForm schema={claimCapacitySchema} submissionKey={job.submissionKey} intent="claimCapacity" preventScrollReset {...formState(mine, 'claimCapacity')}>
          <input type="hidden" name="employmentId" value={job.id} />
          <DateField name="to" label={t('availability.tasks.until')} hint={t('availability.tasks.untilHint')} min={today} optional />
          <div>
            <Button kind="second">{t('availability.tasks.claim')}</Button>
          </div>
        </SchemaForm>
      )}
    </div>
  );
}

const isFor = (values: unknown, employmentId: string): boolean =>
  typeof values === 'object' && values !== null && 'employmentId' in values && values.employmentId === employmentId;

function Claimed({ claim }: { readonly claim: Capacity }) {
  const { t } = useTranslation();
  const period = useSpanWords()(claim);
  return <StateWord state="asked">{t('availability.tasks.claimed', { period })}</StateWord>;
}

const leaderKeys = { ALL: 'availability.tasks.leaderAll', SOME: 'availability.tasks.leaderSome', NONE: 'availability.tasks.leaderNone' } as const;

function LeaderSays({ capacity }: { readonly capacity: Capacity }) {
  const { t } = useTranslation();
  const format = useFormat();
  const period = useSpanWords()(capacity);
  const detail = capacity.tasks ? t('availability.tasks.waits', { tasks: capacity.tasks }) : undefined;
  return (
    <StateWord state={capacity.lifted === 'NONE' ? 'none' : 'covered'} detail={detail}>
      {t(leaderKeys[capacity.lifted], { period, hours: format.hours(capacity.hoursPerWeek ?? 0) })}
    </StateWord>
  );
}

function useSpanWords(): (span: Pick<Capacity, 'from' | 'to'>) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ from, to }) =>
    to === null ? t('availability.tasks.fromOpen', { from: format.date(from) }) : t('availability.tasks.fromUntil', { from: format.date(from), to: format.date(to) });
}
