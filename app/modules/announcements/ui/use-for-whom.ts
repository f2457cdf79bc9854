import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { ForWhom } from '../announcement';

/** Says for whom an announcement is; `unitNames` in any order. */
export function useForWhom(): (forWhom: Pick<ForWhom, 'roles' | 'sectors'>, unitNames: readonly string[]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ roles, sectors }, unitNames) => {
    const places = [...sectors.map((sector) => t(`units.sectors.${sector}`).toLowerCase())];
    const where = [format.list(places), format.list([...unitNames].sort(format.compareNames))].filter((list) => list !== '');
    if (roles.length === 0 && where.length === 0) return t('announcements.everybody');
    const people = roles.length === 0 ? t('announcements.all') : format.list(roles.map((role) => t(`announcements.role.${role}`)));
    const who = where.reduce((words, list) => t('announcements.inUnits', { who: words, where: list }), people);
    return t('announcements.forWhom', { who });
  };
}
