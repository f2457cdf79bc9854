import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { filterLine, type FilterLineOf } from '../filter-words';

/** The filter in words. */
export function FilterLine(line: FilterLineOf) {
  const { t } = useTranslation();
  return filterLine(t, useFormat(), line);
}
