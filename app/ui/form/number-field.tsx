import { TextField, type TextFieldProps } from './text-field';

export interface NumberFieldProps extends Omit<TextFieldProps, 'type' | 'inputMode' | 'width'> {
  readonly decimals?: boolean;
}

/** A text input with digits on the phone: a number input scrolls its value away and hides what isn't a number. */
export function NumberField({ decimals = false, ...props }: NumberFieldProps) {
  return <TextField {...props} inputMode={decimals ? 'decimal' : 'numeric'} autoComplete="off" width="short" />;
}
