import { useFormat } from '~/i18n/use-format';
import { addDays } from '~/kernel/zone';
import { GroupFrame } from '~/ui/form/field-frame';
import { useFormShell } from '~/ui/form/form-context';
import { useField } from '~/ui/form/use-field';
import { textsAt } from '~/ui/form/values';
import { weekdayName } from './period-words';

const name = 'weekdays[]';
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Seven check boxes in a row, as wide as a thumb on a phone of 360 px. */
export function WeekdayPicks({ label, defaults }: { readonly label: string; readonly defaults: readonly number[] }) {
  const format = useFormat();
  const shell = useFormShell();
  const field = useField(name, label, false);
  const { ref, ...registration } = field.registration;
  const chosen = textsAt(shell.values, name) ?? defaults.map(String);
  return (
    <GroupFrame field={field} label={label}>
      <input type="hidden" name={name} value="" />
      <div className="grid grid-cols-7 gap-1">
        {weekdays.map((weekday, index) => (
          <label key={weekday} className="choice-card grid min-h-14 justify-items-center gap-1 rounded-m border-2 border-line-strong bg-surface py-2 text-xs">
            <input
              {...registration}
              {...field.aria}
              ref={ref}
              id={index === 0 ? field.id : `${field.id}-${weekday}`}
              type="checkbox"
              value={weekday}
              defaultChecked={chosen.includes(String(weekday))}
              className="size-[1.3rem] accent-action"
            />
            <span aria-hidden="true">{format.shortWeekday(addDays('2026-11-23', weekday - 1))}</span>
            <span className="sr-only">{weekdayName(weekday, format)}</span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
