import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { refusalOf } from '~/modules/access/refused-form';
import { reasonMax } from '~/modules/assignments/assignment.schema';
import { Button, ButtonLink } from '~/ui/button';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextareaField } from '~/ui/form/textarea-field';
import { Section } from '~/ui/section';
import { Sheet } from '~/ui/sheet';
import { cancelFormSchema } from './cancel-form.schema';
import type { OpenedProps } from './opened';
import { openAnchor } from './shifts-view.schema';
import { WhoList } from './who-list';
import { countOf } from './who-on-shift';

/** Who loses the shift, why, and the act itself. */
export function CancelPart({ page, opened, answer }: OpenedProps<'cancel'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const isConcerning = countOf(opened.who) > 0;
  return (
    <Section id={openAnchor} title={t('shifts.cancel.title')} hint={format.shift(opened.period)}>
      <SchemaForm
        schema={cancelFormSchema(isConcerning)}
        intent="cancelShift"
        submissionKey={page.submissionKeys.open}
        {...refusalOf(answer, 'cancelShift')}
        className="max-w-phone"
      >
        <input type="hidden" name="shiftId" value={opened.shiftId} />
        <Sheet>
          <WhoList who={opened.who} held={t('shifts.cancel.held')} asked={t('shifts.cancel.asked')} />
        </Sheet>
        {isConcerning && <TextareaField name="reason" label={t('shifts.cancel.reason')} hint={t('shifts.cancel.reasonHint')} rows={3} max={reasonMax} />}
        <div className="grid gap-3">
          <Button kind="danger" wide>
            {t('shifts.cancel.send')}
          </Button>
          <ButtonLink to={`/needs/${page.need.id}/shifts`} kind="second" wide>
            {t('shifts.keep')}
          </ButtonLink>
        </div>
      </SchemaForm>
    </Section>
  );
}
