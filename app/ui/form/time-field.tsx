import { classNames } from '~/ui/class-names';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';
import { useField } from './use-field';

/** A wall-clock time, posted as "07:00". */
export function TimeField({ name, label, hint, optional, defaultValue }: FieldProps) {
  const field = useField(name, label, hint !== undefined);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <input
        {...field.registration}
        {...field.aria}
        id={field.id}
        type="time"
        defaultValue={field.value ?? defaultValue}
        className={classNames(controlClass, 'max-w-[9rem]')}
      />
    </FieldFrame>
  );
}
