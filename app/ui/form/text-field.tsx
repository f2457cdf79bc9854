import type { HTMLInputAutoCompleteAttribute } from 'react';
import { classNames } from '~/ui/class-names';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';
import { useField } from './use-field';

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'url';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  readonly maxLength?: number;
  /** as wide as what is expected in it */
  readonly width?: 'full' | 'half' | 'short';
}

const widths = { full: '', half: 'sm:max-w-[20rem]', short: 'max-w-[9rem]' } as const;

export function TextField({ name, label, hint, optional, defaultValue, type = 'text', width = 'full', ...rest }: TextFieldProps) {
  const field = useField(name, label, hint !== undefined);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <input
        {...rest}
        {...field.registration}
        {...field.aria}
        id={field.id}
        type={type}
        defaultValue={field.value ?? defaultValue}
        className={classNames(controlClass, widths[width])}
      />
    </FieldFrame>
  );
}
