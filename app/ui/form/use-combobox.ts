import { useMemo, useState, type KeyboardEvent } from 'react';
import { foldOptions, suggestionsFor, type ComboboxOption } from './combobox-options';
import type { ListEntry } from './combobox-list';

const mostShown = 8;

export interface ComboboxModel {
  readonly typed: string;
  readonly isOpen: boolean;
  readonly active: number;
  readonly entries: readonly ListEntry[];
  readonly left: number;
  readonly found: number;
  readonly activeId: string | undefined;
  readonly type: (text: string) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly pick: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

interface ComboboxWishes {
  readonly id: string;
  readonly options: readonly ComboboxOption[];
  /** already chosen, so not offered again */
  readonly without: readonly string[];
  readonly allowOwnWords: boolean;
  readonly start: string;
  readonly onPick: (option: ComboboxOption) => string;
  readonly onOwnWords: (text: string) => string;
  readonly onType: (text: string) => void;
}

/** Typing, opening, moving and choosing, as the combobox pattern of ARIA 1.2 describes it. `onPick` answers what the input shows afterwards. */
export function useCombobox({ id, options, without, allowOwnWords, start, onPick, onOwnWords, onType }: ComboboxWishes): ComboboxModel {
  const [typed, setTyped] = useState(start);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const folded = useMemo(() => foldOptions(options), [options]);
  const found = useMemo(() => suggestionsFor(typed, folded).filter(({ key }) => !without.includes(key)), [typed, folded, without]);
  const shown = found.slice(0, mostShown);
  const offersOwn = allowOwnWords && typed.trim() !== '';
  const entries: ListEntry[] = [
    ...shown.map(({ key, label, hint }) => ({ id: `${id}-o-${key}`, label, hint, isOwnWords: false })),
    ...(offersOwn ? [{ id: `${id}-own`, label: typed.trim(), isOwnWords: true }] : []),
  ];

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (index: number) => {
    const option = shown[index];
    if (!option && !offersOwn) return;
    setTyped(option ? onPick(option) : onOwnWords(typed.trim()));
    close();
  };
  const move = (step: number) => {
    setOpen(true);
    setActive((last) => (entries.length === 0 ? -1 : (last + step + entries.length + (last < 0 && step < 0 ? 1 : 0)) % entries.length));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const act = actions[event.key]?.();
    if (act) event.preventDefault();
  };
  const actions: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => (move(1), true),
    ArrowUp: () => (move(-1), true),
    Enter: () => isOpen && active >= 0 && (pick(active), true),
    Escape: () => isOpen && (close(), true),
  };

  return {
    typed,
    isOpen,
    active,
    entries,
    left: found.length - shown.length,
    found: found.length,
    activeId: entries[active]?.id,
    type: (text) => {
      setTyped(text);
      setOpen(text.trim() !== '');
      setActive(-1);
      onType(text);
    },
    open: () => setOpen(true),
    close,
    pick,
    onKeyDown,
  };
}
