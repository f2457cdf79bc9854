import { Form, useNavigation, useSubmit } from '@remix-run/react';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldErrors } from '~/kernel/field-error';
import { classNames } from '~/ui/class-names';
import { ErrorSummary } from './error-summary';
import { FormShellContext, type FormShell } from './form-context';
import type { FormSchema } from './form-resolver';
import { RestoredNote } from './restored-note';
import { useKeptText } from './use-kept-text';
import { useValidation } from './use-validation';

export interface SchemaFormProps {
  /** the schema that the action holds against `nestFormData` too */
  readonly schema: FormSchema;
  /** what is stored, or after a refusal what was typed */
  readonly values?: unknown;
  /** by dotted path; "" is about the form as a whole */
  readonly serverErrors?: FieldErrors;
  /** new for each rendered form, so that sending it twice does it once */
  readonly submissionKey: string;
  /** posted as `intent`, unless the pressed button has that name and another value */
  readonly intent?: string;
  readonly action?: string;
  /** names for the summary of what is not a field of its own, as a list; fields name themselves */
  readonly labels?: Readonly<Record<string, string>>;
  readonly preventScrollReset?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A real form that posts without a script; with one it is checked first and sent by Remix. Sent and accepted, it starts afresh. */
export function SchemaForm(props: SchemaFormProps) {
  const { state } = useNavigation();
  const wasSent = useRef(false);
  const [round, setRound] = useState(0);
  const isRefused = props.serverErrors !== undefined;
  useEffect(() => {
    if (state !== 'idle' || !wasSent.current) return;
    wasSent.current = false;
    if (!isRefused) setRound((last) => last + 1);
  }, [state, isRefused]);
  const maySend = useCallback(() => {
    const isFirst = !wasSent.current;
    wasSent.current = true;
    return isFirst;
  }, []);
  return <FormRound key={round} {...props} isSending={wasSent.current && state !== 'idle'} maySend={maySend} />;
}

interface FormRoundProps extends SchemaFormProps {
  readonly isSending: boolean;
  /** false while the same form is already under way */
  readonly maySend: () => boolean;
}

function FormRound({
  schema,
  values,
  serverErrors,
  submissionKey,
  intent,
  action,
  labels,
  preventScrollReset,
  className,
  children,
  isSending,
  maySend,
}: FormRoundProps) {
  const { t } = useTranslation();
  const submit = useSubmit();
  const idPrefix = useId();
  const form = useRef<HTMLFormElement>(null);
  const { errors, register, changed, forget, handleSubmit, summary } = useValidation(schema, form, serverErrors);
  const { announced, announce } = useAnnounced();
  const kept = useKeptText(form, `${action ?? ''} ${intent ?? ''}`, submissionKey);
  const shell = useMemo<FormShell>(
    () => ({ idPrefix, values, errors, register, changed, forget, announce }),
    [idPrefix, values, errors, register, changed, forget, announce]
  );

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = submitterOf(event.nativeEvent);
    const send = () => {
      if (maySend()) submit(submitter ?? form.current, { preventScrollReset });
    };
    if (submitter?.formNoValidate) send();
    else void handleSubmit(send)(event);
  };

  return (
    <FormShellContext.Provider value={shell}>
      <Form ref={form} method="post" action={action} noValidate onSubmit={onSubmit} onInput={kept.keep} className={classNames('grid gap-5', className)}>
        {kept.isRestored && <RestoredNote onDrop={kept.drop} />}
        <ErrorSummary ref={summary} errors={errors} idPrefix={idPrefix} labels={{ ...labels, ...announced }} />
        {children}
        {/* after the buttons: of two entries named intent the first counts, and that is the pressed button's */}
        {intent !== undefined && <input type="hidden" name="intent" value={intent} />}
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <p role="status" className="text-s text-soft empty:hidden">
          {isSending ? t('ui.form.sending') : ''}
        </p>
      </Form>
    </FormShellContext.Provider>
  );
}

function submitterOf(event: Event): HTMLButtonElement | HTMLInputElement | null {
  const submitter = 'submitter' in event ? event.submitter : null;
  return submitter instanceof HTMLButtonElement || submitter instanceof HTMLInputElement ? submitter : null;
}

function useAnnounced() {
  const [announced, setAnnounced] = useState<Readonly<Record<string, string>>>({});
  const announce = useCallback((path: string, label: string) => {
    setAnnounced((known) => (known[path] === label ? known : { ...known, [path]: label }));
  }, []);
  return { announced, announce };
}
