import { ChoiceCard, choiceColumns, type ChoiceOption } from '~/ui/choice';
import { GroupFrame, type FieldProps } from './field-frame';
import { useField } from './use-field';

export interface RadioCardsProps extends FieldProps {
  readonly options: readonly ChoiceOption[];
  readonly columns?: keyof typeof choiceColumns;
}

/** One answer out of a few whole sentences. */
export function RadioCards({ name, label, hint, optional, defaultValue, options, columns = 1 }: RadioCardsProps) {
  const field = useField(name, label, hint !== undefined);
  const { ref, ...registration } = field.registration;
  const chosen = field.value ?? defaultValue;
  return (
    <GroupFrame field={field} label={label} hint={hint} optional={optional}>
      <div className={choiceColumns[columns]}>
        {options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            {...registration}
            {...field.aria}
            inputRef={ref}
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            type="radio"
            option={option}
            defaultChecked={option.value === chosen}
          />
        ))}
      </div>
    </GroupFrame>
  );
}
