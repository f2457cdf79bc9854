import { useTranslation } from 'react-i18next';
import { refusalOf } from '~/modules/access/refused-form';
import { newShiftsFormSchema } from '~/modules/needs/draft-form.schema';
import { NewShiftFields } from '~/modules/needs/ui/new-shift-fields';
import { SchemaForm } from '~/ui/form/schema-form';
import { Section } from '~/ui/section';
import type { Answer } from './opened';
import type { ShiftsPage } from './shifts-page.server';

/** More shifts on the need; nobody is asked for them by it. */
export function AddPart({ page, answer }: { readonly page: ShiftsPage; readonly answer: Answer }) {
  const { t } = useTranslation();
  const refusal = refusalOf(answer, 'addShifts');
  const isSingleOpen = Object.keys(refusal.serverErrors ?? {}).some((path) => path.startsWith('newShift'));
  return (
    <Section title={t('shifts.add.title')} hint={t('shifts.add.hint')}>
      <SchemaForm schema={newShiftsFormSchema} intent="addShifts" submissionKey={page.submissionKeys.add} {...refusal}>
        <NewShiftFields lines={page.need.lines} {...page.newShifts} isSingleOpen={isSingleOpen} />
      </SchemaForm>
    </Section>
  );
}
