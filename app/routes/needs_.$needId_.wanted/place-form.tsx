import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { RefusedForm } from '~/modules/access/form-action.server';
import { refusalOf } from '~/modules/access/refused-form';
import { reasonMax } from '~/modules/assignments/assignment.schema';
import { Button, ButtonLink, ButtonRow } from '~/ui/button';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { NumberField } from '~/ui/form/number-field';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextareaField } from '~/ui/form/textarea-field';
import { Section } from '~/ui/section';
import { wantedFormSchema } from './wanted-form.schema';
import type { WantedPage } from './wanted-page.server';

interface PlaceFormProps {
  readonly page: WantedPage;
  readonly place: NonNullable<WantedPage['place']>;
  readonly answer: (Pick<RefusedForm, 'intent' | 'errors' | 'refused'> & { readonly values?: unknown }) | undefined;
}

/** How many are wanted of a line on a shift; fewer than have said yes means picking who is freed, with a reason (design part 4, rule 5). */
export function PlaceForm({ page, place, answer }: PlaceFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={place.lineTitle} hint={format.shift(place.period)}>
      <SchemaForm
        schema={wantedFormSchema}
        intent="changeWanted"
        submissionKey={page.submissionKey}
        {...refusalOf(answer, 'changeWanted')}
        className="max-w-phone"
      >
        <input type="hidden" name="lineId" value={place.lineId} />
        <input type="hidden" name="shiftId" value={place.shiftId} />
        <NumberField name="wanted" label={t('asking.wanted.number')} defaultValue={String(place.wanted)} />
        {place.held.length > 0 && (
          <>
            <CheckboxCards
              name="freeAssignmentIds[]"
              label={t('asking.wanted.free')}
              hint={t('asking.wanted.freeHint', { count: place.held.length })}
              optional
              options={place.held.map(({ assignmentId, name }) => ({ value: assignmentId, label: name }))}
            />
            <TextareaField name="reason" label={t('asking.wanted.reason')} hint={t('asking.wanted.reasonHint')} rows={2} max={reasonMax} optional />
          </>
        )}
        <ButtonRow>
          <Button>{t('asking.wanted.send')}</Button>
          <ButtonLink to={`/needs/${page.need.id}/wanted`} kind="quiet">
            {t('asking.wanted.cancel')}
          </ButtonLink>
        </ButtonRow>
      </SchemaForm>
    </Section>
  );
}
