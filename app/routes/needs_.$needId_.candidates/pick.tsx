import { useFormShell } from '~/ui/form/form-context';
import { textsAt } from '~/ui/form/values';

interface PickProps {
  readonly name: `${string}[]`;
  readonly value: string;
  readonly label: string;
  /** whom the box is about, for who hears the page */
  readonly who: string;
  readonly isChosen: boolean;
}

/** A box on somebody's row, of the form around the rows. */
export function Pick({ name, value, label, who, isChosen }: PickProps) {
  const shell = useFormShell();
  const { ref, ...registration } = shell.register(name);
  const isChecked = textsAt(shell.values, name)?.includes(value) ?? isChosen;
  return (
    <label className="inline-flex min-h-11 items-center gap-2 text-s">
      <input {...registration} ref={ref} type="checkbox" value={value} defaultChecked={isChecked} className="size-[1.3rem] accent-action" />
      <span>
        {label}
        <span className="sr-only">: {who}</span>
      </span>
    </label>
  );
}
