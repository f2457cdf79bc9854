import { useTranslation } from 'react-i18next';
import type { RosterFilter } from '../roster-filter.schema';

export interface FilterChoices {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly { readonly key: string; readonly name: string }[];
}

/** The filters in use, each as "Afdeling: Solgården", for the head of a print. */
export function useFilterWords(filter: RosterFilter, { units, areas }: FilterChoices, askedWithinDays: number): string[] {
  const { t } = useTranslation();
  const { free, state, practised, unitId, sector, areaKey, asked, out } = filter;
  const values = {
    free: t(`rosters.freeChoice.${free}`),
    state: state && t(`rosters.stateChoice.${state}`),
    practised: practised && t(`rosters.practisedChoice.${practised}`),
    unitId: units.find(({ id }) => id === unitId)?.name,
    sector: sector && t(`rosters.sector.${sector}`),
    areaKey: areas.find(({ key }) => key === areaKey)?.name,
    asked: asked && t(`rosters.askedChoice.${asked}`, { days: askedWithinDays }),
    out: out && t(`rosters.outChoice.${out}`),
  };
  return Object.entries(values).flatMap(([name, value]) => (value ? [`${t(`rosters.filter.${name}`)}: ${value}`] : []));
}
