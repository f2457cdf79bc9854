import { Form, Link, useSubmit } from '@remix-run/react';
import { useEffect, useId, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { controlClass } from '~/ui/form/field-frame';
import { markedPart, type FoundCompetence } from '../find-competences';

/** A found entry; `hadId` is the claim when the person has it already. */
export type Finding = FoundCompetence & { readonly hadId: string | null };

export interface FindCompetenceProps {
  readonly query: string;
  readonly findings: readonly Finding[];
  /** false while another form is open, which then has the one filled button */
  readonly isFirst: boolean;
}

const pauseMs = 250;

/** Typing is the way in. Without a script the button finds; with one, a pause in the typing does. */
export function FindCompetence({ query, findings, isFirst }: FindCompetenceProps) {
  const { t } = useTranslation();
  const submit = useSubmit();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const inputId = useId();
  useEffect(() => () => clearTimeout(timer.current), []);
  const onInput = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => submit(form, { replace: true, preventScrollReset: true }), pauseMs);
  };
  return (
    <Form method="get" role="search" onInput={onInput} onSubmit={() => clearTimeout(timer.current)} preventScrollReset replace className="mt-5">
      <label htmlFor={inputId} className="font-semibold">
        {t('people.competences.find.label')}
      </label>
      <p id={`${inputId}-hint`} className="mb-1 text-s text-soft">
        {t('people.competences.find.hint')}
      </p>
      <div className="grid grid-cols-[1fr_auto] gap-2">
        <input
          id={inputId}
          name="q"
          type="search"
          defaultValue={query}
          maxLength={80}
          autoComplete="off"
          aria-describedby={`${inputId}-hint`}
          className={controlClass}
        />
        <Button kind={isFirst ? 'first' : 'second'}>{t('people.competences.find.button')}</Button>
      </div>
      {query !== '' && <Findings query={query} findings={findings} />}
    </Form>
  );
}

function Findings({ query, findings }: Omit<FindCompetenceProps, 'isFirst'>) {
  const { t } = useTranslation();
  return (
    <div className="mt-1 rounded-m bg-surface shadow-surface">
      <p role="status" className={findings.length === 0 ? 'px-4 pt-3 text-s' : 'sr-only'}>
        {findings.length === 0 ? t('people.competences.find.none') : t('people.competences.find.found', { count: findings.length })}
      </p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.key} className="border-b border-line">
            <Link to={finding.hadId ? `?open=${finding.hadId}` : `?add=${finding.key}`} preventScrollReset className={optionClass}>
              <Marked label={finding.label} query={query} />
              {finding.hadId && <span className="block text-s text-soft">{t('people.competences.find.had')}</span>}
              {!finding.hadId && finding.because && (
                <span className="block text-s text-soft">{t('people.competences.find.because', { word: finding.because })}</span>
              )}
            </Link>
          </li>
        ))}
        <li>
          <Link to={`?words=${encodeURIComponent(query)}`} preventScrollReset className={optionClass}>
            {t('people.competences.find.ownWords', { words: query })}
          </Link>
        </li>
      </ul>
    </div>
  );
}

const optionClass = 'block min-h-12 px-4 py-3 leading-snug text-ink no-underline hover:bg-action-tint focus-visible:bg-action-tint';

function Marked({ label, query }: { readonly label: string; readonly query: string }) {
  const part = markedPart(label, query);
  if (!part) return <>{label}</>;
  return (
    <>
      {label.slice(0, part[0])}
      <mark className="bg-transparent font-bold text-ink underline">{label.slice(...part)}</mark>
      {label.slice(part[1])}
    </>
  );
}
