import { ChoiceCard, choiceColumns, type ChoiceOption } from '~/ui/choice';
import { GroupFrame, type FieldProps } from './field-frame';
import { useFormShell } from './form-context';
import { useField } from './use-field';
import { textsAt } from './values';

export interface CheckboxCardsProps extends Omit<FieldProps, 'defaultValue'> {
  /** ends in "[]" */
  readonly name: `${string}[]`;
  readonly options: readonly ChoiceOption[];
  readonly columns?: keyof typeof choiceColumns;
  readonly defaultValues?: readonly string[];
}

/** Any number out of a few. The empty first entry lets the server tell "none" from "not asked". */
export function CheckboxCards({ name, label, hint, optional, options, columns = 1, defaultValues = [] }: CheckboxCardsProps) {
  const shell = useFormShell();
  const field = useField(name, label, hint !== undefined);
  const { ref, ...registration } = field.registration;
  const chosen = textsAt(shell.values, name) ?? defaultValues;
  return (
    <GroupFrame field={field} label={label} hint={hint} optional={optional}>
      <input type="hidden" name={name} value="" />
      <div className={choiceColumns[columns]}>
        {options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            {...registration}
            {...field.aria}
            inputRef={ref}
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            type="checkbox"
            option={option}
            defaultChecked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </GroupFrame>
  );
}
