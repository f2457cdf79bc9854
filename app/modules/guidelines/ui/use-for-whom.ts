import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Sector } from '~/kernel/vocabulary';
import type { Audience } from '../guideline';

/** Says for whom a guideline is and where it holds, in a sentence. */
export function useForWhom(): (audiences: readonly Audience[], sectors: readonly Sector[]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (audiences, sectors) => {
    const who = audiences.length === 0 ? t('guidelines.everybody') : format.list(audiences.map((audience) => t(`guidelines.audience.${audience}`)));
    if (sectors.length === 0) return t('guidelines.forWhom', { who });
    return t('guidelines.forWhomIn', { who, where: format.list(sectors.map((sector) => t(`units.sectors.${sector}`).toLowerCase())) });
  };
}
