import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, LinkRow } from '~/ui/button';
import { loadAnswers, tasksAnswers, type TasksAnswer } from '../check-in';

/** The first question; each answer leads to the second, so that two taps answer both, also without a script. */
export function TasksQuestion({ checkInId, isChange = false }: { readonly checkInId: string; readonly isChange?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-3">
      <h2 className="text-l">{t('followup.checkIn.askTasks')}</h2>
      {tasksAnswers.map((tasks) => (
        <ButtonLink key={tasks} kind="second" wide to={`/check-ins/${checkInId}?tasks=${tasks}${isChange ? '&change=yes' : ''}`}>
          {t(`followup.checkIn.answer.${tasks}`)}
        </ButtonLink>
      ))}
    </div>
  );
}

export interface LoadQuestionProps {
  readonly checkInId: string;
  readonly tasks: TasksAnswer;
  readonly isChange: boolean;
  readonly submissionKey: string;
}

/** The second question; each answer sends both. */
export function LoadQuestion({ checkInId, tasks, isChange, submissionKey }: LoadQuestionProps) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="grid gap-3">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <input type="hidden" name="tasks" value={tasks} />
      <h2 className="text-l">{t('followup.checkIn.askLoad')}</h2>
      {loadAnswers.map((load) => (
        <Button key={load} kind="second" wide name="load" value={load}>
          {t(`followup.checkIn.answer.${load}`)}
        </Button>
      ))}
      <LinkRow to={`/check-ins/${checkInId}${isChange ? '?change=yes' : ''}`} icon="back">
        {t('followup.checkIn.backToFirst')}
      </LinkRow>
    </Form>
  );
}
