import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { sectors, type Sector } from '~/kernel/vocabulary';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { NumberField } from '~/ui/form/number-field';
import { SchemaForm } from '~/ui/form/schema-form';
import { Section } from '~/ui/section';
import { preferenceSchema } from '../availability.schema';
import { formState, type FormAnswer } from './form-state';
import { SectorWish } from './sector-wish';

export interface WishesSectionProps {
  readonly preference: { readonly hoursPerWeek: number | null; readonly gladly: readonly Sector[]; readonly not: readonly Sector[] };
  readonly submissionKey: string;
  readonly answer: FormAnswer | undefined;
}

/** How much and where; what is unwanted stays the person's own. */
export function WishesSection({ preference, submissionKey, answer }: WishesSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { hoursPerWeek, gladly, not } = preference;
  const named = (some: readonly Sector[]) => format.list(some.map((sector) => t(`units.sectors.${sector}`)));
  const wishOf = (sector: Sector) => (gladly.includes(sector) ? 'GLADLY' : not.includes(sector) ? 'NOT' : 'FINE');
  const stored = { hoursPerWeek, wishes: Object.fromEntries(sectors.map((sector) => [sector, wishOf(sector)])) };
  return (
    <Section id="wishes" title={t('availability.wishes.title')} hint={t('availability.wishes.hint')}>
      <p>{hoursPerWeek === null ? t('availability.wishes.noLimit') : t('availability.wishes.hoursNow', { hours: format.hours(hoursPerWeek) })}</p>
      {gladly.length > 0 && <p>{t('availability.wishes.gladlyNow', { sectors: named(gladly) })}</p>}
      {not.length > 0 && <p>{t('availability.wishes.notNow', { sectors: named(not) })}</p>}
      <Details summary={t('availability.wishes.change')} open={answer?.intent === 'savePreference'}>
        <SchemaForm schema={preferenceSchema} submissionKey={submissionKey} intent="savePreference" preventScrollReset {...formState(answer, 'savePreference', stored)}>
          <NumberField name="hoursPerWeek" label={t('availability.wishes.hours')} hint={t('availability.wishes.hoursHint')} decimals optional />
          <div className="grid gap-4">
            <p className="font-semibold">{t('availability.wishes.sectors')}</p>
            {sectors.map((sector) => (
              <SectorWish key={sector} sector={sector} />
            ))}
          </div>
          <div>
            <Button kind="second">{t('availability.wishes.save')}</Button>
          </div>
        </SchemaForm>
      </Details>
    </Section>
  );
}
