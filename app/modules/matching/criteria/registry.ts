import { agreement } from './agreement';
import { availability } from './availability';
import { confidentiality } from './confidentiality';
import type { ScheduleCriterion, StaticCriterion } from './criterion';
import { employed } from './employed';
import { healthClearance } from './health-clearance';
import { introduced } from './introduced';
import { needOpen } from './need-open';
import { overlap } from './overlap';
import { ownUnit } from './own-unit';
import { placeLeft } from './place-left';
import { recordChecks } from './record-checks';
import { requirements } from './requirements';
import { rest } from './rest';
import { restrictions } from './restrictions';
import { weekHours } from './week-hours';
import { wishes } from './wishes';

/** Person × shift, in the order that a page lists what they find; a new criterion is one more file here. */
export const staticCriteria: readonly StaticCriterion[] = [
  needOpen,
  placeLeft,
  employed,
  ownUnit,
  requirements,
  availability,
  restrictions,
  wishes,
  recordChecks,
  healthClearance,
  confidentiality,
  agreement,
  introduced,
];

/** The set of a person's intervals. */
export const scheduleCriteria: readonly ScheduleCriterion[] = [overlap, rest, weekHours];
