import { useState } from 'react';
import { isIsoDate } from '~/kernel/zone';
import { useFormat } from '~/i18n/use-format';
import { classNames } from '~/ui/class-names';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';
import { useField } from './use-field';

export interface DateFieldProps extends FieldProps {
  /** "2026-11-23" */
  readonly min?: string;
  readonly max?: string;
}

/** The browser's own date control, with the date in words beside it, since its order of day and month is the device's. */
export function DateField({ name, label, hint, optional, defaultValue, min, max }: DateFieldProps) {
  const format = useFormat();
  const field = useField(name, label, hint !== undefined);
  const start = field.value ?? defaultValue ?? '';
  const [date, setDate] = useState(start);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <input
          {...field.registration}
          {...field.aria}
          id={field.id}
          type="date"
          min={min}
          max={max}
          defaultValue={start}
          onInput={(event) => setDate(event.currentTarget.value)}
          className={classNames(controlClass, 'max-w-[12rem]')}
        />
        <output htmlFor={field.id} className="text-s text-soft empty:hidden">
          {isIsoDate(date) ? format.day(date) : ''}
        </output>
      </div>
    </FieldFrame>
  );
}
