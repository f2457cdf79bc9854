import { useTranslation } from 'react-i18next';
import type { RefusedForm } from '~/modules/access/form-action.server';
import { refusalOf } from '~/modules/access/refused-form';
import { endNeedSchema, reasonMax } from '~/modules/assignments/assignment.schema';
import { Button, ButtonLink } from '~/ui/button';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextareaField } from '~/ui/form/textarea-field';

interface EndFormProps {
  readonly way: 'close' | 'cancel';
  readonly needId: string;
  readonly submissionKey: string;
  readonly answer: (Pick<RefusedForm, 'intent' | 'errors' | 'refused'> & { readonly values?: unknown }) | undefined;
}

/** Why, and the act itself; everybody who is told reads the reason. */
export function EndForm({ way, needId, submissionKey, answer }: EndFormProps) {
  const { t } = useTranslation();
  return (
    <SchemaForm schema={endNeedSchema} intent={way} submissionKey={submissionKey} {...refusalOf(answer, way)}>
      <TextareaField name="reason" label={t('asking.end.reason')} hint={t('asking.end.reasonHint')} rows={3} max={reasonMax} />
      <div className="grid gap-3">
        <Button kind={way === 'cancel' ? 'danger' : 'first'} wide>
          {t(`asking.end.${way}.send`)}
        </Button>
        <ButtonLink to={`/needs/${needId}`} kind="second" wide>
          {t('asking.end.keep')}
        </ButtonLink>
      </div>
    </SchemaForm>
  );
}
