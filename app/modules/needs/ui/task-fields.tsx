import { useTranslation } from 'react-i18next';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { FieldErrorText } from '~/ui/form/field-error-text';
import { controlClass } from '~/ui/form/field-frame';
import { useFormShell } from '~/ui/form/form-context';
import { useField } from '~/ui/form/use-field';
import { textsAt } from '~/ui/form/values';
import { fewestTasks, mostTasks } from '../need';
import { ListError } from './list-error';

/** Tasks as numbered lines to write in, one of them always empty; suggestions that are not among them to tick. */
export function TaskFields({ suggestions }: { readonly suggestions: readonly string[] }) {
  const { t } = useTranslation();
  const { values } = useFormShell();
  const written = textsAt(values, 'tasks') ?? [];
  const rows = Math.min(mostTasks, Math.max(fewestTasks, written.length + 1));
  const left = suggestions.filter((suggestion) => !written.includes(suggestion));
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">{t('needs.field.tasks')}</legend>
      <ListError name="tasks" label={t('needs.field.tasks')} />
      {Array.from({ length: rows }, (_, index) => (
        <TaskField key={index} index={index} />
      ))}
      {left.length > 0 && (
        <div className="mt-3">
          <CheckboxCards
            name="suggested[]"
            label={t('needs.field.suggestions')}
            optional
            columns={2}
            options={left.map((task) => ({ value: task, label: task }))}
          />
        </div>
      )}
    </fieldset>
  );
}

function TaskField({ index }: { readonly index: number }) {
  const { t } = useTranslation();
  const label = t('needs.field.task', { number: index + 1 });
  const field = useField(`tasks.${index}`, label, false);
  return (
    <div>
      <FieldErrorText id={field.errorId} errors={field.errors} />
      <div className="grid grid-cols-[1.6rem_minmax(0,1fr)] items-center gap-x-2">
        <span aria-hidden="true" className="text-center font-bold text-accent tabular-nums">
          {index + 1}
        </span>
        <textarea
          {...field.registration}
          {...field.aria}
          id={field.id}
          aria-label={label}
          rows={1}
          defaultValue={field.value}
          className={`${controlClass} field-sizing-content resize-none leading-normal`}
        />
      </div>
    </div>
  );
}
