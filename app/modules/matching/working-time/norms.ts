import type { Zone } from '~/kernel/zone';
import { dailyRestBreaches, type DailyRestBreach } from './daily-rest';
import type { WorkingTimePack } from './pack';
import { weeklyRestBreaches, type WeeklyRestBreach } from './weekly-rest';
import { isProposed, type Work } from './work';

/** What a municipality may set; null keeps the country's value. */
export interface WorkingTimeSettings {
  readonly restHours?: number | null;
  /** 1 Monday … 7 Sunday */
  readonly weekStartsOn: number;
}

export type RestBreach = DailyRestBreach | WeeklyRestBreach;

export interface ProposedBreach {
  readonly breach: RestBreach;
  /** ids of the proposed work in it that was not already named by a harder one */
  readonly proposed: readonly string[];
  /** without own time that is only assumed there would be no breach */
  readonly restsOnAssumed: boolean;
}

/** Every breach of daily and weekly rest in the work of one person, whoever caused it. */
export function restBreaches(work: readonly Work[], pack: WorkingTimePack, settings: WorkingTimeSettings, zone: Zone): RestBreach[] {
  const norm = { restHours: pack.weeklyRestHours, rule: pack.weeklyRestRule, weekStartsOn: settings.weekStartsOn };
  return [...dailyRestBreaches(work, settings.restHours ?? pack.dailyRestHours), ...weeklyRestBreaches(work, norm, zone)];
}

/**
 * The breaches that proposed work is part of (design part 4, rules 1 and 7). First those that known work makes alone; a breach
 * that needs assumed own time is told apart, and only for proposed work that no harder breach of the same rule names.
 */
export function proposedBreaches(work: readonly Work[], pack: WorkingTimePack, settings: WorkingTimeSettings, zone: Zone): ProposedBreach[] {
  const known = work.filter((one) => one.source !== 'ASSUMED');
  const hard = restBreaches(known, pack, settings, zone).flatMap((breach) => naming(breach, proposedIn(breach), false));
  if (known.length === work.length) return hard;
  const soft = restBreaches(work, pack, settings, zone).flatMap((breach) => {
    const named = hard.filter((one) => one.breach.rule === breach.rule).flatMap((one) => one.proposed);
    return naming(breach, proposedIn(breach).filter((id) => !named.includes(id)), true);
  });
  return [...hard, ...soft];
}

const proposedIn = (breach: RestBreach): string[] => breach.work.filter(isProposed).map((one) => one.id);
const naming = (breach: RestBreach, proposed: readonly string[], restsOnAssumed: boolean): ProposedBreach[] =>
  proposed.length > 0 ? [{ breach, proposed, restsOnAssumed }] : [];
