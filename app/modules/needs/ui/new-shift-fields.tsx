import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { ClockTime, IsoDate } from '~/kernel/time';
import { Button } from '~/ui/button';
import { ChoiceCard } from '~/ui/choice';
import { Details } from '~/ui/details';
import { DateField } from '~/ui/form/date-field';
import { GroupFrame } from '~/ui/form/field-frame';
import { useFormShell } from '~/ui/form/form-context';
import { NumberField } from '~/ui/form/number-field';
import { TimeField } from '~/ui/form/time-field';
import { useField } from '~/ui/form/use-field';
import { textsAt } from '~/ui/form/values';
import { SubHeading } from '~/ui/section';
import { Sheet } from '~/ui/sheet';
import { fieldKey } from '../draft-form.schema';
import type { NeedLine } from '../need';

export interface UsualShift {
  readonly start: ClockTime;
  readonly end: ClockTime;
}

export interface NewShiftFieldsProps {
  readonly lines: readonly NeedLine[];
  readonly usualShifts: readonly UsualShift[];
  /** the first and last day that the pattern begins with: next week's workdays */
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly today: IsoDate;
  /** a single shift is being added already */
  readonly isSingleOpen: boolean;
}

/** Adds shifts: the same on several days, or one alone. */
export function NewShiftFields({ lines, usualShifts, from, until, today, isSingleOpen }: NewShiftFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first] = usualShifts;
  const clock = ({ start, end }: UsualShift) => `${format.clock(start)}–${format.clock(end)}`;
  return (
    <Sheet className="mt-4 grid gap-5">
      <SubHeading>{t('needs.draft.addPatternTitle')}</SubHeading>
      <p className="text-s text-soft">{t('needs.draft.usual', { shifts: format.list(usualShifts.map(clock)) })}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField name="pattern.from" label={t('needs.field.from')} defaultValue={from} min={today} />
        <DateField name="pattern.until" label={t('needs.field.until')} defaultValue={until} min={today} />
        <TimeField name="pattern.start" label={t('needs.field.start')} defaultValue={first?.start} />
        <TimeField name="pattern.end" label={t('needs.field.end')} defaultValue={first?.end} />
      </div>
      <WeekdayFields />
      <div className="flex flex-wrap gap-5">
        {lines.map(({ id, title }, index) => (
          <NumberField
            key={id}
            name={`newWanted.${fieldKey(id)}`}
            label={t('needs.field.newWanted', { line: title || t('needs.draft.line', { number: index + 1 }) })}
            defaultValue={index === 0 ? '1' : '0'}
          />
        ))}
      </div>
      <div>
        <Button kind="second" icon="plus" name="press" value="add-pattern">
          {t('needs.draft.addPattern')}
        </Button>
      </div>
      <Details summary={t('needs.draft.addShiftTitle')} open={isSingleOpen}>
        <div className="grid gap-5">
          <p className="text-s text-soft">{t('needs.draft.overMidnight')}</p>
          <div className="grid gap-5 sm:grid-cols-2">
            <DateField name="newShift.date" label={t('needs.field.date')} min={today} />
            <DateField name="newShift.endDate" label={t('needs.field.endDate')} optional min={today} />
            <TimeField name="newShift.start" label={t('needs.field.start')} defaultValue={first?.start} />
            <TimeField name="newShift.end" label={t('needs.field.end')} defaultValue={first?.end} />
          </div>
          <div>
            <Button kind="second" icon="plus" name="press" value="add-shift">
              {t('needs.draft.addShift')}
            </Button>
          </div>
        </div>
      </Details>
    </Sheet>
  );
}

const workdays = ['1', '2', '3', '4', '5'];
// any week that begins on a Monday: only the names of its days are shown
const someWeek = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09', '2026-01-10', '2026-01-11'];

function WeekdayFields() {
  const { t } = useTranslation();
  const format = useFormat();
  const shell = useFormShell();
  const label = t('needs.field.weekdays');
  const field = useField('pattern.weekdays[]', label, false);
  const { ref, ...registration } = field.registration;
  const chosen = textsAt(shell.values, 'pattern.weekdays') ?? workdays;
  return (
    <GroupFrame field={field} label={label}>
      <input type="hidden" name="pattern.weekdays[]" value="" />
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {someWeek.map((date, index) => (
          <ChoiceCard
            key={date}
            {...registration}
            inputRef={ref}
            id={index === 0 ? field.id : `${field.id}-${index}`}
            type="checkbox"
            option={{ value: String(index + 1), label: format.weekday(date) }}
            defaultChecked={chosen.includes(String(index + 1))}
          />
        ))}
      </div>
    </GroupFrame>
  );
}
