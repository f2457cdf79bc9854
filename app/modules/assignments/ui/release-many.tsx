import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { refusalOf } from '~/modules/access/refused-form';
import { Button, ButtonRow } from '~/ui/button';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { answerManySchema } from '../answer-many.schema';
import type { Loan } from '../loan';
import type { WaitingRelease } from '../release-many.queries.server';
import { AnsweredNotice } from './answered-notice';
import { useLoanTitle } from './use-loan-title';
import { useShiftWords } from './use-shift-words';
import { useWhyWords } from './use-why-words';

export interface ReleaseManyProps {
  readonly waiting: readonly WaitingRelease[];
  /** every box is checked: the address says so, so that it works before a script has loaded */
  readonly all: boolean;
  readonly submissionKey: string;
  readonly refused: Parameters<typeof refusalOf>[0];
}

/** The requests that wait for the leader's yes, with a box each, and one button for all that are checked. */
export function ReleaseMany({ waiting, all, submissionKey, refused }: ReleaseManyProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const shiftWords = useShiftWords();
  const options = waiting.map(({ choice, name, position, unitName, shifts, hours, answerBy, capacity }) => ({
    value: choice,
    label: t('loans.to', { person: name ?? position ?? t('loans.someone'), unit: unitName }),
    hint: (
      <>
        <span className="block">{shiftWords(shifts).line}</span>
        <span className="block">{t('loans.releaseMany.hours', { hours: format.hours(hours), tasks: t(liftedKey(capacity), { hours: format.hours(capacity?.hoursPerWeek ?? 0) }) })}</span>
        <span className="block">{t('loans.releaseMany.answerBy', { when: format.dateTime(answerBy) })}</span>
      </>
    ),
  }));
  return (
    <SchemaForm key={all ? 'all' : 'none'} schema={answerManySchema} intent="releaseMany" submissionKey={submissionKey} {...refusalOf(refused, 'releaseMany')}>
      <CheckboxCards
        name="chosen[]"
        label={t('loans.releaseMany.who')}
        hint={
          <span className="flex flex-wrap gap-x-5">
            <Link to={all ? '?' : '?all'} replace preventScrollReset className="inline-flex min-h-11 items-center">
              {t(all ? 'loans.releaseMany.nobody' : 'loans.releaseMany.everyone', { count: waiting.length })}
            </Link>
            <Link to="/assignments?side=ANSWER" className="inline-flex min-h-11 items-center">
              {t('loans.releaseMany.see')}
            </Link>
          </span>
        }
        options={options}
        defaultValues={all ? waiting.map((one) => one.choice) : []}
      />
      <ButtonRow>
        <Button>{t('loans.releaseMany.send')}</Button>
      </ButtonRow>
    </SchemaForm>
  );
}

function liftedKey(capacity: WaitingRelease['capacity']): string {
  if (!capacity) return 'loans.leader.liftedNothing';
  if (capacity.source === 'PERSON') return 'loans.leader.saidNone';
  return { ALL: 'loans.leader.liftedAll', SOME: 'loans.leader.liftedSome', NONE: 'loans.leader.liftedNone' }[capacity.lifted];
}

/** After releasing: who was released, and who could not be, with why. */
export function ReleasedNotice({ released, notReleased }: { readonly released: readonly Loan[]; readonly notReleased: readonly { readonly loan: Loan | null; readonly why: string }[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = useLoanTitle();
  const whyWords = useWhyWords();
  const rows = notReleased.map(({ loan, why }, index) => ({
    key: loan?.id ?? String(index),
    who: loan ? <Link to={`/assignments/${loan.id}`}>{title(loan)}</Link> : t('loans.someone'),
    why: whyWords(why),
  }));
  return (
    <AnsweredNotice
      done={released.length > 0 ? { title: t('loans.releaseMany.released', { count: released.length }), text: format.list(released.map(title)) } : null}
      notDone={rows.length > 0 ? { title: t('loans.releaseMany.notReleased', { count: rows.length }), rows } : null}
    />
  );
}
