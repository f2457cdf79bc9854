import { useTranslation } from 'react-i18next';
import { languages, sectors } from '~/kernel/vocabulary';
import { Details } from '~/ui/details';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { CheckboxField } from '~/ui/form/checkbox-field';
import { ComboboxMulti } from '~/ui/form/combobox-multi';
import type { ComboboxOption } from '~/ui/form/combobox-options';
import { NumberField } from '~/ui/form/number-field';
import { RadioCards } from '~/ui/form/radio-cards';
import { TextField } from '~/ui/form/text-field';
import type { FormRow } from '~/ui/form/use-rows';
import { Section } from '~/ui/section';
import { stateKinds } from '../definition-form.schema';

export interface TierFieldsProps {
  readonly row: FormRow;
  readonly isNew: boolean;
  readonly competences: readonly ComboboxOption[];
}

/** One tier of the definition; the last is blank and adds one. */
export function TierFields({ row, isNew, competences }: TierFieldsProps) {
  const { t } = useTranslation();
  const text = (name: string) => t(`rosters.definition.${name}`);
  const fields = (
    <div className="grid gap-5">
      <div className="grid gap-4 lg:grid-cols-3">
        {languages.map((language) => (
          <TextField key={language} name={row.field(`label.${language}`)} label={text(`label.${language}`)} maxLength={60} optional={isNew} />
        ))}
        {languages.map((language) => (
          <TextField key={language} name={row.field(`hint.${language}`)} label={text(`hint.${language}`)} maxLength={120} optional />
        ))}
      </div>
      <ComboboxMulti name={`${row.field('anyOf')}[]`} label={text('anyOf')} hint={text('anyOfHint')} options={competences} optional />
      <CheckboxField name={row.field('withInclusions')} label={text('withInclusions')} hint={text('withInclusionsHint')} />
      <RadioCards
        name={row.field('state')}
        label={text('state')}
        columns={3}
        options={stateKinds.map((kind) => ({ value: kind, label: text(`stateChoice.${kind}`) }))}
      />
      <NumberField name={row.field('withinDays')} label={text('withinDays')} maxLength={4} optional />
      <Experience row={row} />
      <NumberField name={row.field('order')} label={text('order')} maxLength={2} />
      {!isNew && <CheckboxField name={row.field('remove')} label={text('remove')} />}
    </div>
  );
  const title = isNew ? text('newTier') : t('rosters.definition.tier', { number: row.index + 1 });
  return (
    <Section title={title} hint={isNew ? text('newTierHint') : undefined}>
      {isNew ? <Details summary={text('fillIn')}>{fields}</Details> : fields}
    </Section>
  );
}

function Experience({ row }: { readonly row: FormRow }) {
  const { t } = useTranslation();
  return (
    <Details summary={t('rosters.definition.experience')}>
      <div className="grid gap-4">
        <p className="max-w-measure text-s text-soft">{t('rosters.definition.experienceHint')}</p>
        <CheckboxCards
          name={`${row.field('sectors')}[]`}
          label={t('rosters.definition.experienceSectors')}
          columns={3}
          optional
          options={sectors.map((sector) => ({ value: sector, label: t(`rosters.sector.${sector}`) }))}
        />
        <TextField name={row.field('positionWords')} label={t('rosters.definition.positionWords')} maxLength={400} optional />
      </div>
    </Details>
  );
}
