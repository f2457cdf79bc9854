import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '~/modules/access/refused-form';
import { answerManySchema, loanChoice } from '~/modules/assignments/answer-many.schema';
import { useShiftWords } from '~/modules/assignments/ui/use-shift-words';
import { Button, ButtonLink } from '~/ui/button';
import { FieldErrorText } from '~/ui/form/field-error-text';
import { SchemaForm } from '~/ui/form/schema-form';
import { useField } from '~/ui/form/use-field';
import { SubHeading } from '~/ui/section';
import type { CandidatesPage } from './candidates-page.server';
import { GiveYesFields } from './asked-people';
import { OwnChips } from './own-chips';
import { PersonRow } from './person-row';
import { Pick } from './pick';
import type { RefusedAct } from './refusal';
import { useWhoWords } from './use-who-words';

const manyAnchor = 'ja-til-flere';
const yesFormId = (assignmentId: string): string => `yes-${assignmentId}`;

interface YesToManyProps {
  readonly page: CandidatesPage;
  readonly answer: RefusedAct | undefined;
}

/** Those who said yes and wait for the reader's own, each with a box and a button of their own, and one button for all who are checked. */
export function YesToMany({ page, answer }: YesToManyProps) {
  return (
    <>
      <SchemaForm schema={answerManySchema} intent="giveYesToMany" submissionKey={page.manyKey} {...refusalOf(answer, 'giveYesToMany')} className="mt-8">
        <Waiting page={page} />
      </SchemaForm>
      {page.forYou.map((one) => (
        <Form key={one.assignmentId} id={yesFormId(one.assignmentId)} method="post">
          <GiveYesFields one={one} />
        </Form>
      ))}
    </>
  );
}

function Waiting({ page }: { readonly page: CandidatesPage }) {
  const { t } = useTranslation();
  const count = page.forYou.length;
  const field = useField('chosen[]', t('asking.many.who'), false);
  return (
    <div>
      <SubHeading>{t('asking.many.title', { count })}</SubHeading>
      <p className="max-w-measure text-s text-soft">{t('asking.many.lede')}</p>
      <p className="no-print flex flex-wrap items-center gap-x-5">
        <Link to={`?line=${page.line.id}${page.all ? '' : '&all'}#${manyAnchor}`} replace className="inline-flex min-h-11 items-center">
          {t(page.all ? 'asking.many.nobody' : 'asking.many.everyone', { count })}
        </Link>
      </p>
      <div id={field.id} tabIndex={-1}>
        {/* the empty first entry lets the server tell "nobody" from "not asked" */}
        <input type="hidden" name="chosen[]" value="" />
        <FieldErrorText id={field.errorId} errors={field.errors} />
      </div>
      <ul className="grid">
        {page.forYou.map((one) => (
          <Row key={one.personId} one={one} page={page} />
        ))}
      </ul>
      <div id={manyAnchor} className="no-print mt-2 grid scroll-mt-4 justify-items-start gap-3 rounded-l border-2 border-line-strong bg-surface p-4 sm:p-5">
        <div>
          <h4 className="text-l">{t('asking.many.panel')}</h4>
          <p className="text-s text-soft">{t('asking.many.panelHint')}</p>
        </div>
        <Button>{t('asking.many.send')}</Button>
      </div>
    </div>
  );
}

function Row({ one, page }: { readonly one: CandidatesPage['forYou'][number]; readonly page: CandidatesPage }) {
  const { t } = useTranslation();
  const who = useWhoWords(page.labels);
  const shiftWords = useShiftWords();
  const { line, saysAll } = shiftWords(page.shifts.filter(({ id }) => one.yesTo.includes(id)).map(({ period }) => period));
  return (
    <PersonRow
      person={one}
      labels={page.labels}
      side={
        <>
          <Pick name="chosen[]" value={loanChoice(one.assignmentId, one.yesTo)} label={t('asking.many.pick')} who={who(one)} isChosen={page.all} />
          <Button form={yesFormId(one.assignmentId)} kind="second">
            {t('asking.asked.giveYes', { count: one.yesTo.length })}
          </Button>
          <ButtonLink to={`/assignments/${one.assignmentId}`} kind="quiet" small>
            {t('matching.asked.open')}
          </ButtonLink>
        </>
      }
    >
      <p>{line}</p>
      {!saysAll && (
        <OwnChips chips={page.shifts.map(({ id, period }) => ({ key: id, shift: period, state: one.yesTo.includes(id) ? 'yes' : 'no' }))} />
      )}
    </PersonRow>
  );
}
