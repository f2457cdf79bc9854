import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Details } from '~/ui/details';

interface FoldedProps<Item> {
  readonly items: readonly Item[];
  /** how many are shown before the rest folds */
  readonly shown?: number;
  /** what is folded is shown from the start */
  readonly open?: boolean;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** More than so many rows are folded away. */
export const foldedFrom = 5;

/** A list of people whose first few are shown and the others fold, without a script too. */
export function Folded<Item>({ items, shown: mostShown = foldedFrom, open, children }: FoldedProps<Item>) {
  const { t } = useTranslation();
  // one alone takes no more room than the link to it
  const shown = items.length <= mostShown + 1 ? items.length : mostShown;
  const rest = items.slice(shown);
  return (
    <>
      <ul className="grid">{items.slice(0, shown).map(children)}</ul>
      {rest.length > 0 && (
        <Details summary={t('asking.candidates.others', { count: rest.length })} open={open}>
          <ul className="grid">{rest.map((item, index) => children(item, shown + index))}</ul>
        </Details>
      )}
    </>
  );
}
