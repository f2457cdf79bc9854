import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { refusalOf } from '~/modules/access/refused-form';
import { Button, ButtonRow } from '~/ui/button';
import { Details } from '~/ui/details';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { useFormShell } from '~/ui/form/form-context';
import { RadioCards } from '~/ui/form/radio-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { Note } from '~/ui/note';
import { askFormSchema } from './ask-form.schema';
import type { CandidatesPage } from './candidates-page.server';
import { askAnchor, FittingPeople, oneTapFormId, rungFormId } from './fitting-people';
import type { RefusedAct } from './refusal';
import { shownMore } from './candidates-view.schema';
import { useDeadlineWords } from './use-deadline-words';

const mostShiftsAtOnce = 8;

interface AskSeveralProps {
  readonly page: CandidatesPage;
  readonly answer: RefusedAct | undefined;
}

/** Those who fit, each with a check box and a button of their own, and the form that asks everybody checked. */
export function AskSeveral({ page, answer }: AskSeveralProps) {
  const { line } = page;
  return (
    <>
      <SchemaForm schema={askFormSchema} intent="ask" submissionKey={page.submissionKey} {...refusalOf(answer, 'ask')} className="mt-8">
        <input type="hidden" name="lineId" value={line.id} />
        <FittingPeople page={page} />
        <ShowMore page={page} />
        {page.fits.length > 0 && <AskPanel page={page} />}
      </SchemaForm>
      {page.fits.flatMap((one) =>
        one.name === null
          ? []
          : [
              <Form key={`rung ${one.personId}`} id={rungFormId(one.personId)} method="post">
                <RungFields page={page} personId={one.personId} shiftIds={one.shiftIds} submissionKey={one.submissionKey} />
              </Form>,
            ]
      )}
      {page.fits.map((one) => (
        <Form key={one.personId} id={oneTapFormId(one.personId)} method="post">
          <AskFields page={page} personId={one.personId} shiftIds={one.shiftIds} intent="askOne" submissionKey={one.submissionKey} />
        </Form>
      ))}
    </>
  );
}

/** How many of those who fit are shown, and the button for more: who is checked stays so, also without a script. */
function ShowMore({ page }: { readonly page: CandidatesPage }) {
  const { t } = useTranslation();
  const { fits, fitting, more } = page;
  if (more <= 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <p className="text-s">{t('asking.candidates.shown', { shown: fits.length, total: fitting })}</p>
      <Button kind="second" name="show" value={fits.length + shownMore} formMethod="get" formNoValidate>
        {t('asking.candidates.showMore', { count: more })}
      </Button>
    </div>
  );
}

interface AskFieldsProps {
  readonly page: CandidatesPage;
  readonly personId: string;
  readonly shiftIds: readonly string[];
  readonly intent: 'askOne' | 'askAnyway';
  readonly submissionKey: string;
}

/** What a form with one tap sends: one person, their shifts, the usual deadline. */
export function AskFields({ page, personId, shiftIds, intent, submissionKey }: AskFieldsProps) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <input type="hidden" name="lineId" value={page.line.id} />
      <input type="hidden" name="personIds[]" value={personId} />
      <input type="hidden" name="answerBy" value={page.usual.at} />
      {shiftIds.map((id) => (
        <input key={id} type="hidden" name="shiftIds[]" value={id} />
      ))}
    </>
  );
}

/** What the form sends that writes down somebody's yes by phone: as asking them, and one person. */
export function RungFields({ page, personId, shiftIds, submissionKey }: Omit<AskFieldsProps, 'intent'>) {
  return (
    <>
      <input type="hidden" name="intent" value="recordNew" />
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <input type="hidden" name="lineId" value={page.line.id} />
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="answerBy" value={page.usual.at} />
      {shiftIds.map((id) => (
        <input key={id} type="hidden" name="shiftIds[]" value={id} />
      ))}
    </>
  );
}

/** Shifts are all checked from the start: a long list of them folds. */
function ManyFolded({ count, open, children }: { readonly count: number; readonly open: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation();
  if (count <= mostShiftsAtOnce) return <>{children}</>;
  return (
    <Details summary={t('asking.ask.allShifts', { count })} open={open}>
      {children}
    </Details>
  );
}

function AskPanel({ page }: { readonly page: CandidatesPage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const deadlineWords = useDeadlineWords();
  const { errors } = useFormShell();
  const shiftIds = page.open.map(({ id }) => id);
  return (
    <div id={askAnchor} className="no-print mt-2 grid scroll-mt-4 gap-5 rounded-l border-2 border-line-strong bg-surface p-4 sm:p-5">
      <div>
        <h3 className="text-l">{t('asking.ask.title')}</h3>
        <p className="text-s text-soft">{t('asking.ask.hint')}</p>
      </div>
      {page.open.length === 1 ? (
        <input type="hidden" name="shiftIds[]" value={shiftIds[0]} />
      ) : (
        <ManyFolded count={page.open.length} open={errors['shiftIds'] !== undefined}>
          <CheckboxCards
            name="shiftIds[]"
            label={t('asking.ask.shifts')}
            columns={2}
            options={page.open.map(({ id, period }) => ({ value: id, label: format.shift(period) }))}
            defaultValues={shiftIds}
          />
        </ManyFolded>
      )}
      <RadioCards
        name="answerBy"
        label={t('asking.ask.answerBy')}
        columns={2}
        defaultValue={String(page.usual.at)}
        options={page.deadlines.map((deadline) => ({ value: String(deadline.at), label: deadlineWords(deadline) }))}
      />
      {page.isProposal && <Note>{t('asking.ask.proposal')}</Note>}
      <ButtonRow>
        <Button kind="second">{t('asking.ask.send')}</Button>
      </ButtonRow>
    </div>
  );
}
