import type { Instant } from '~/kernel/time';
import type { Municipality } from '~/modules/access/municipality';
import type { EvaluationContext } from './facts';
import type { Moment } from './reason';

/** The context of an evaluation in this municipality; `ownYes` when the person has said yes or is saying it. */
export const contextOf = (municipality: Municipality, moment: Moment, now: Instant, ownYes: boolean): EvaluationContext => ({
  now,
  moment,
  ownYes,
  country: municipality.country,
  zone: municipality.zone,
  settings: municipality.settings,
});
