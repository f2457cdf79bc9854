import { useTranslation } from 'react-i18next';
import { classNames } from '~/ui/class-names';
import { Icon } from '~/ui/icon';
import { ComboboxList } from './combobox-list';
import { controlClass } from './field-frame';
import type { ComboboxModel } from './use-combobox';
import type { Field } from './use-field';

export interface ComboboxInputProps {
  readonly field: Field;
  readonly model: ComboboxModel;
  readonly onLeave?: () => void;
}

/** The input that is typed in; what is posted stands in hidden inputs beside it. */
export function ComboboxInput({ field, model, onLeave }: ComboboxInputProps) {
  const { t } = useTranslation();
  const listId = `${field.id}-list`;
  return (
    <div className="relative">
      <input
        {...field.aria}
        id={field.id}
        role="combobox"
        aria-expanded={model.isOpen}
        aria-controls={model.isOpen ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={model.isOpen ? model.activeId : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={model.typed}
        onChange={(event) => model.type(event.currentTarget.value)}
        onKeyDown={model.onKeyDown}
        onBlur={() => {
          model.close();
          onLeave?.();
        }}
        className={classNames(controlClass, 'pr-12')}
      />
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('ui.combobox.open')}
        onMouseDown={(event) => {
          event.preventDefault();
          document.getElementById(field.id)?.focus();
          if (model.isOpen) model.close();
          else model.open();
        }}
        className="absolute inset-y-0 right-0 grid w-12 place-items-center text-soft"
      >
        <Icon name="down" />
      </button>
      {model.isOpen && (
        <ComboboxList id={listId} entries={model.entries} active={model.active} typed={model.typed} left={model.left} onPick={model.pick} />
      )}
      <span role="status" className="sr-only">
        {model.isOpen ? t('ui.combobox.found', { count: model.found }) : ''}
      </span>
    </div>
  );
}
