import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { ShownOverride } from '../override';

/** Gives a function that says what was set aside: "Får under 11 timers hvile og er ansat i samme afdeling". */
export function useOverrideWords(): (override: Pick<ShownOverride, 'codes'>) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ codes }) => {
    const text = format.list(codes.map((code) => t(`loans.reasonInTheWay.${code}`)));
    return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
  };
}
