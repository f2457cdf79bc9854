import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '~/ui/class-names';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';
import { useField } from './use-field';

export interface TextareaFieldProps extends FieldProps {
  readonly rows?: number;
  /** shown as a counter; longer text is let in and marked, never cut */
  readonly max?: number;
}

export function TextareaField({ name, label, hint, optional, defaultValue, rows = 4, max }: TextareaFieldProps) {
  const field = useField(name, label, hint !== undefined);
  const start = field.value ?? defaultValue ?? '';
  const [used, setUsed] = useState([...start].length);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <textarea
        {...field.registration}
        {...field.aria}
        id={field.id}
        rows={rows}
        defaultValue={start}
        onInput={(event) => setUsed([...event.currentTarget.value].length)}
        className={classNames(controlClass, 'leading-normal')}
      />
      {max !== undefined && <Counter used={used} max={max} />}
    </FieldFrame>
  );
}

function Counter({ used, max }: { readonly used: number; readonly max: number }) {
  const { t } = useTranslation();
  const over = used - max;
  return (
    <p aria-live={over > 0 ? 'polite' : 'off'} className={classNames('text-xs', over > 0 ? 'font-semibold text-uncovered' : 'text-soft')}>
      {over > 0 ? t('ui.form.charactersOver', { count: over }) : t('ui.form.characters', { used, max })}
    </p>
  );
}
