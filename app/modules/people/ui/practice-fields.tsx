import { useTranslation } from 'react-i18next';
import { comforts, type Comfort } from '~/kernel/vocabulary';
import type { IsoDate } from '~/kernel/time';
import { useFormat } from '~/i18n/use-format';
import { DateField } from '~/ui/form/date-field';
import { RadioCards } from '~/ui/form/radio-cards';
import { SelectField } from '~/ui/form/select-field';
import type { CompetenceKind } from '../catalogue/catalogue.schema';
import { unknownYear } from '../competence.schema';
import { comfortText, practisedText, speechOf } from './competence-words';

export interface PracticeFieldsProps {
  readonly kind: CompetenceKind | null;
  readonly hasLastDay: boolean;
  /** what is stored; undefined for a new one, of which nothing is chosen */
  readonly stored?: {
    readonly comfort: Comfort;
    readonly lastPractised: number | null;
    readonly validUntil: IsoDate | null;
    readonly isVerified: boolean;
  };
}

const yearsBack = 45;

/** The three questions about one competence: how it feels, when it was last done, how long it holds. */
export function PracticeFields({ kind, hasLastDay, stored }: PracticeFieldsProps) {
  const { t } = useTranslation();
  const thisYear = Number(useFormat().today.slice(0, 4));
  const speech = speechOf(kind);
  const hints: Partial<Record<Comfort, string>> =
    speech === 'work' ? { WITH_COLLEAGUE: t('people.comfort.hint.WITH_COLLEAGUE'), RATHER_NOT: t('people.comfort.hint.RATHER_NOT') } : {};
  const years = Array.from({ length: yearsBack }, (_, back) => thisYear - back);
  const old = stored?.lastPractised && !years.includes(stored.lastPractised) ? [stored.lastPractised] : [];
  return (
    <>
      <RadioCards
        name="comfort"
        label={t(`people.comfort.question.${speech}`)}
        defaultValue={stored?.comfort}
        options={comforts.map((comfort) => ({ value: comfort, label: comfortText(t, kind, comfort), hint: hints[comfort] }))}
      />
      {speech !== 'resource' && (
        <SelectField
          name="lastPractised"
          label={t('people.practised.label')}
          defaultValue={stored && String(stored.lastPractised ?? unknownYear)}
          emptyLabel={stored ? null : t('people.practised.choose')}
          options={[
            ...[...years, ...old].map((year) => ({ value: String(year), label: practisedText(t, year, thisYear) })),
            { value: unknownYear, label: t('people.practised.unknown') },
          ]}
        />
      )}
      {hasLastDay && (
        <DateField
          name="validUntil"
          label={t('people.validUntil.label')}
          hint={t(stored?.isVerified ? 'people.validUntil.changed' : 'people.validUntil.hint')}
          optional
          defaultValue={stored?.validUntil ?? undefined}
        />
      )}
    </>
  );
}
