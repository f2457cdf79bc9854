import { ChoiceCard } from '~/ui/choice';
import type { FieldProps } from './field-frame';
import { FieldErrorText } from './field-error-text';
import { useFormShell } from './form-context';
import { useField } from './use-field';
import { isOnAt } from './values';

export interface CheckboxFieldProps extends Omit<FieldProps, 'defaultValue' | 'optional'> {
  readonly defaultChecked?: boolean;
}

/** One yes or no; posts "on" or nothing. */
export function CheckboxField({ name, label, hint, defaultChecked = false }: CheckboxFieldProps) {
  const shell = useFormShell();
  const field = useField(name, label, false);
  const { ref, ...registration } = field.registration;
  return (
    <div className="grid gap-1">
      <FieldErrorText id={field.errorId} errors={field.errors} />
      <ChoiceCard
        {...registration}
        {...field.aria}
        inputRef={ref}
        id={field.id}
        type="checkbox"
        option={{ value: 'on', label, hint }}
        defaultChecked={isOnAt(shell.values, name) ?? (shell.values === undefined ? defaultChecked : false)}
      />
    </div>
  );
}
