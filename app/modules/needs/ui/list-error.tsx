import { FieldErrorText } from '~/ui/form/field-error-text';
import { useField } from '~/ui/form/use-field';

/** What is wrong with a list as a whole; the summary's link leads here. */
export function ListError({ name, label }: { readonly name: string; readonly label: string }) {
  const field = useField(name, label, false);
  return (
    <div id={field.id} tabIndex={-1} className="focus-visible:shadow-none">
      <FieldErrorText id={field.errorId} errors={field.errors} />
    </div>
  );
}
