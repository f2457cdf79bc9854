import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '~/ui/class-names';

export interface ListEntry {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOwnWords: boolean;
}

export interface ComboboxListProps {
  readonly id: string;
  readonly entries: readonly ListEntry[];
  readonly active: number;
  readonly typed: string;
  /** found, but not shown */
  readonly left: number;
  readonly onPick: (index: number) => void;
}

/** The suggestions. Focus stays in the input; the active one is pointed at. */
export function ComboboxList({ id, entries, active, typed, left, onPick }: ComboboxListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children.item(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className="absolute inset-x-0 top-full z-20 mt-1 rounded-m bg-surface shadow-over">
      <ul ref={list} id={id} role="listbox" aria-label={t('ui.combobox.suggestions')} className="max-h-[19rem] overflow-y-auto rounded-m">
        {entries.map((entry, index) => (
          <li
            key={entry.id}
            id={entry.id}
            role="option"
            aria-selected={index === active}
            // the input must not lose focus before the choice is made
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(index)}
            className={classNames(
              'grid min-h-12 cursor-pointer content-center border-t border-line px-3 py-2 leading-snug first:border-t-0',
              index === active ? 'bg-action-tint inset-shadow-[4px_0_0_var(--action)]' : 'hover:bg-action-tint'
            )}
          >
            <span>{entry.isOwnWords ? t('ui.combobox.ownWords', { text: entry.label }) : <Marked text={entry.label} typed={typed} />}</span>
            {entry.hint && <span className="text-s text-soft">{entry.hint}</span>}
          </li>
        ))}
      </ul>
      {left > 0 && <p className="border-t border-line px-3 py-2 text-s text-soft">{t('ui.combobox.more', { count: left })}</p>}
      {entries.length === 0 && <p className="px-3 py-3 text-s">{t('ui.combobox.none')}</p>}
    </div>
  );
}

function Marked({ text, typed }: { readonly text: string; readonly typed: string }): ReactNode {
  const query = typed.trim().toLowerCase();
  const start = query === '' ? -1 : text.toLowerCase().indexOf(query);
  if (start < 0) return text;
  const end = start + query.length;
  return (
    <>
      {text.slice(0, start)}
      <mark className="bg-transparent font-bold text-inherit underline decoration-action decoration-2 underline-offset-[0.15em]">
        {text.slice(start, end)}
      </mark>
      {text.slice(end)}
    </>
  );
}
