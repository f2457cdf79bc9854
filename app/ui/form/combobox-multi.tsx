import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '~/ui/icon';
import { useHydrated } from '~/ui/use-hydrated';
import { ComboboxInput } from './combobox-input';
import type { ComboboxOption } from './combobox-options';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';
import { useFormShell } from './form-context';
import { useChangedAfterRender } from './use-changed-after-render';
import { useCombobox } from './use-combobox';
import { useField } from './use-field';
import { textsAt } from './values';

export interface ComboboxMultiProps extends Omit<FieldProps, 'defaultValue'> {
  /** ends in "[]" */
  readonly name: `${string}[]`;
  readonly options: readonly ComboboxOption[];
  readonly defaultValues?: readonly string[];
}

/** Several choices out of many by typing, each a chip that can be taken away. Without a script a list where several can be marked. */
export function ComboboxMulti(props: ComboboxMultiProps) {
  const { values } = useFormShell();
  const chosen = textsAt(values, props.name) ?? props.defaultValues ?? [];
  return useHydrated() ? <TypingMulti {...props} chosen={chosen} /> : <PlainMulti {...props} chosen={chosen} />;
}

type WithChosen = ComboboxMultiProps & { readonly chosen: readonly string[] };

function PlainMulti({ name, label, hint, optional, options, chosen }: WithChosen) {
  const field = useField(name, label, hint !== undefined);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <input type="hidden" name={name} value="" />
      <select {...field.registration} {...field.aria} id={field.id} multiple size={6} defaultValue={[...chosen]} className={controlClass}>
        {options.map(({ key, label: text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

function TypingMulti({ name, label, hint, optional, options, chosen }: WithChosen) {
  const field = useField(name, label, hint !== undefined);
  const [keys, setKeys] = useState<readonly string[]>(chosen);
  useChangedAfterRender(name, keys.join(' '));
  const model = useCombobox({
    id: field.id,
    options,
    without: keys,
    allowOwnWords: false,
    start: '',
    onPick: ({ key }) => {
      setKeys((known) => (known.includes(key) ? known : [...known, key]));
      return '';
    },
    onOwnWords: (text) => text,
    onType: () => undefined,
  });
  const remove = (key: string) => {
    setKeys((known) => known.filter((other) => other !== key));
    document.getElementById(field.id)?.focus();
  };
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <input type="hidden" name={name} value="" />
      <Chips keys={keys} options={options} name={name} onRemove={remove} />
      <ComboboxInput field={field} model={model} />
    </FieldFrame>
  );
}

interface ChipsProps {
  readonly keys: readonly string[];
  readonly options: readonly ComboboxOption[];
  readonly name: string;
  readonly onRemove: (key: string) => void;
}

function Chips({ keys, options, name, onRemove }: ChipsProps) {
  const { t } = useTranslation();
  if (keys.length === 0) return null;
  return (
    <ul aria-label={t('ui.combobox.chosen')} className="my-1 flex flex-wrap gap-2">
      {keys.map((key) => {
        const text = options.find((option) => option.key === key)?.label ?? key;
        return (
          <li key={key} className="inline-flex min-h-11 items-center rounded-m bg-action-tint pl-3 text-s leading-snug">
            <input type="hidden" name={name} value={key} />
            {text}
            <button
              type="button"
              onClick={() => onRemove(key)}
              aria-label={t('ui.combobox.remove', { label: text })}
              className="grid size-11 flex-none place-items-center text-action"
            >
              <Icon name="cross" className="size-[1.1em]" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
