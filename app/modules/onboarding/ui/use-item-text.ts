import { useFormat } from '~/i18n/use-format';
import { textOf } from '../checklist';
import type { TemplateItem } from '../item';

/** Gives a function that says an item in the reader's language. */
export function useItemText(): (item: TemplateItem) => string {
  const { language } = useFormat();
  return (item) => textOf(item, language);
}
