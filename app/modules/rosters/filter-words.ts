import type { TFunction } from 'i18next';
import type { Format } from '~/i18n/use-format';
import type { RosterFilter } from './roster-filter.schema';

export interface FilterChoices {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly { readonly key: string; readonly name: string }[];
}

export interface FilterLineOf {
  readonly filter: RosterFilter;
  /** "T1 og T2" */
  readonly tierNames: string;
  readonly choices: FilterChoices;
  readonly askedWithinDays: number;
}

/** What a list was narrowed to, in one line for paper and files: one without it can't be read later. */
export function filterLine(t: TFunction, format: Pick<Format, 'dayRange' | 'week'>, line: FilterLineOf): string {
  const { filter, tierNames } = line;
  return t('rosters.printFilter', { tiers: tierNames, days: format.dayRange(filter.from, filter.to), week: format.week(filter.from), filters: filterWords(t, line).join('. ') });
}

/** The filters in use, each as "Afdeling: Solgården". */
function filterWords(t: TFunction, { filter, choices, askedWithinDays }: FilterLineOf): string[] {
  const { free, state, practised, unitId, sector, areaKey, asked, out } = filter;
  const values = {
    free: t(`rosters.freeChoice.${free}`),
    state: state && t(`rosters.stateChoice.${state}`),
    practised: practised && t(`rosters.practisedChoice.${practised}`),
    unitId: choices.units.find(({ id }) => id === unitId)?.name,
    sector: sector && t(`rosters.sector.${sector}`),
    areaKey: choices.areas.find(({ key }) => key === areaKey)?.name,
    asked: asked && t(`rosters.askedChoice.${asked}`, { days: askedWithinDays }),
    out: out && t(`rosters.outChoice.${out}`),
  };
  return Object.entries(values).flatMap(([name, value]) => (value ? [`${t(`rosters.filter.${name}`)}: ${value}`] : []));
}
