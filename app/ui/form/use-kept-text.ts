import { useLocation } from '@remix-run/react';
import { createContext, useCallback, useContext, useEffect, useRef, useState, type RefObject } from 'react';
import { keepText, keptText, type KeptPlace, type KeptText } from './kept-text';

/** Whose typing is kept; null keeps nothing. */
export const KeptTextOwner = createContext<string | null>(null);

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const textTypes = new Set(['text', 'number', 'date', 'time', 'tel', 'email', 'textarea']);

/** What is typed by hand; choices are quickly made again, and a list of suggestions keeps its own state. */
const isTyped = (control: Element): control is TextControl =>
  (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) &&
  control.name !== '' &&
  textTypes.has(control.type) &&
  !control.hasAttribute('role');

const typedOf = (form: HTMLFormElement): TextControl[] => [...form.elements].filter(isTyped);

const isChanged = (control: TextControl): boolean => control.value !== control.defaultValue;

const perRendering = new Set(['intent', 'submissionKey']);

/** What a form is about, so that the same form on two rows keeps two texts: its own hidden fields, not those of a list of suggestions. */
const subjectOf = (form: HTMLFormElement): string =>
  [...form.querySelectorAll<HTMLInputElement>(':scope > input[type=hidden]')].flatMap(({ name, value }) => (perRendering.has(name) ? [] : `${name}=${value}`)).join(' ');

function write(control: TextControl, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Keeps what is typed in a form until it was carried out, and puts it back after a reload. */
export function useKeptText(form: RefObject<HTMLFormElement>, name: string, submissionKey: string) {
  const owner = useContext(KeptTextOwner);
  const { pathname } = useLocation();
  const [isRestored, setRestored] = useState(false);
  const subject = useRef('');
  const place = useCallback(
    (): KeptPlace | null => (owner ? { owner, path: pathname, form: `${name} ${subject.current}` } : null),
    [owner, pathname, name]
  );

  const keep = useCallback(() => {
    const at = place();
    if (!at || !form.current) return;
    const text: KeptText = Object.fromEntries(typedOf(form.current).filter(isChanged).map((control) => [control.name, control.value]));
    keepText(sessionStorage, at, submissionKey, text);
  }, [form, place, submissionKey]);
  const keepNow = useRef(keep);
  keepNow.current = keep;

  useEffect(() => {
    if (!form.current) return;
    subject.current = subjectOf(form.current);
    const at = place();
    if (!at) return;
    const kept = keptText(sessionStorage, at);
    const typed = typedOf(form.current);
    // what was typed before the script came is newer than what was kept
    const isNewer = typed.some(isChanged);
    const restored = typed.filter((control) => control.name in kept && !isChanged(control) && control.value !== kept[control.name]);
    for (const control of restored) write(control, kept[control.name] ?? '');
    if (restored.length > 0) setRestored(true);
    if (isNewer) keepNow.current();
  }, [form, place]);

  const drop = useCallback(() => {
    for (const control of form.current ? typedOf(form.current) : []) if (isChanged(control)) write(control, control.defaultValue);
    setRestored(false);
  }, [form]);

  return { keep, drop, isRestored };
}
