import { useTranslation } from 'react-i18next';
import { controlClass, FieldFrame, type FieldProps } from './field-frame';
import { useField } from './use-field';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly SelectOption[];
  /** the first, empty choice; null leaves it out */
  readonly emptyLabel?: string | null;
}

export function SelectField({ name, label, hint, optional, defaultValue, options, emptyLabel }: SelectFieldProps) {
  const { t } = useTranslation();
  const field = useField(name, label, hint !== undefined);
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <select
        {...field.registration}
        {...field.aria}
        id={field.id}
        defaultValue={field.value ?? defaultValue ?? (emptyLabel === null ? undefined : '')}
        className={controlClass}
      >
        {emptyLabel !== null && <option value="">{emptyLabel ?? t('ui.form.choose')}</option>}
        {groups.map((group) => {
          const members = options
            .filter((option) => option.group === group)
            .map(({ value, label: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ));
          return group === undefined ? (
            members
          ) : (
            <optgroup key={group} label={group}>
              {members}
            </optgroup>
          );
        })}
      </select>
    </FieldFrame>
  );
}
