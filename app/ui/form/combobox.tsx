import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHydrated } from '~/ui/use-hydrated';
import { ComboboxInput } from './combobox-input';
import { exactOption, foldOptions, type ComboboxOption } from './combobox-options';
import { FieldFrame, type FieldProps } from './field-frame';
import { useFormShell } from './form-context';
import { SelectField } from './select-field';
import { TextField } from './text-field';
import { useChangedAfterRender } from './use-changed-after-render';
import { useCombobox } from './use-combobox';
import { useField } from './use-field';
import { textAt } from './values';

export interface ComboboxProps extends FieldProps {
  readonly options: readonly ComboboxOption[];
  /** posts the person's own words under this name when nothing of the list was chosen */
  readonly ownWordsName?: string;
}

/** One choice out of many by typing. Without a script it is a list to choose from and, where own words count, a text field. */
export function Combobox(props: ComboboxProps) {
  return useHydrated() ? <TypingCombobox {...props} /> : <PlainCombobox {...props} />;
}

function PlainCombobox({ ownWordsName, options, ...field }: ComboboxProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-3">
      <SelectField {...field} options={options.map(({ key, label }) => ({ value: key, label }))} />
      {ownWordsName && <TextField name={ownWordsName} label={t('ui.combobox.ownWordsLabel')} optional />}
    </div>
  );
}

function TypingCombobox({ name, label, hint, optional, defaultValue, options, ownWordsName }: ComboboxProps) {
  const shell = useFormShell();
  const field = useField(name, label, hint !== undefined);
  const startKey = field.value ?? defaultValue ?? '';
  const startOwn = ownWordsName ? textAt(shell.values, ownWordsName) ?? '' : '';
  const [key, setKey] = useState(startKey);
  const [own, setOwn] = useState(startOwn);
  const folded = useRef(foldOptions(options));
  useChangedAfterRender(name, key);
  const model = useCombobox({
    id: field.id,
    options,
    without: none,
    allowOwnWords: ownWordsName !== undefined,
    start: options.find((option) => option.key === startKey)?.label ?? startOwn,
    onPick: (option) => {
      setKey(option.key);
      setOwn('');
      return option.label;
    },
    onOwnWords: (text) => {
      setKey('');
      setOwn(text);
      return text;
    },
    onType: (text) => {
      // the whole name typed out is a choice; anything else undoes the choice and counts as own words
      const named = exactOption(text, folded.current);
      setKey(named?.key ?? '');
      setOwn(named ? '' : text.trim());
    },
  });
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <ComboboxInput field={field} model={model} />
      <input type="hidden" name={name} value={key} />
      {ownWordsName && <input type="hidden" name={ownWordsName} value={own} />}
    </FieldFrame>
  );
}

const none: readonly string[] = [];
