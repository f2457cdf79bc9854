import { useTranslation } from 'react-i18next';
import { refusalOf } from '~/modules/access/refused-form';
import { Button, ButtonLink, ButtonRow } from '~/ui/button';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextareaField } from '~/ui/form/textarea-field';
import { notRelevantMax, setAsideSchema } from '../settle-item.schema';
import type { RefusedAct } from './refused-act';

/** Asks why an item is not relevant. */
export function NotRelevantForm({ itemId, submissionKey, refused }: { readonly itemId: string; readonly submissionKey: string; readonly refused: RefusedAct | undefined }) {
  const { t } = useTranslation();
  return (
    <SchemaForm schema={setAsideSchema} intent="setAside" submissionKey={submissionKey} preventScrollReset {...refusalOf(refused, 'setAside')}>
      <input type="hidden" name="itemId" value={itemId} />
      <TextareaField name="reason" label={t('onboarding.why')} rows={2} max={notRelevantMax} />
      <ButtonRow>
        <Button kind="second">{t('onboarding.save')}</Button>
        <ButtonLink to="?" kind="second" preventScrollReset>
          {t('onboarding.back')}
        </ButtonLink>
      </ButtonRow>
    </SchemaForm>
  );
}
