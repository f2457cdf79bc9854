import { z } from 'zod';
import { freeText } from '~/kernel/free-text';
import { capacityKinds, liftedKinds } from './capacity';
import { day, optionalDay, optionalWeekHours } from './form-values.schema';

export const capacityTasksMax = 300;
/** Most people in one form. */
const mostPeople = 200;

const said = {
  lifted: z.enum(liftedKinds),
  hoursPerWeek: optionalWeekHours,
  tasks: freeText({ max: capacityTasksMax }),
  kind: z.enum(capacityKinds),
  from: day,
  to: optionalDay,
};

interface Said {
  readonly lifted: string;
  readonly hoursPerWeek: number | null;
  readonly from: string;
  readonly to: string | null;
}

/** Hours belong to SOME and only there; typed with another choice they are forgotten, since the field is always on the page. */
const withFittingHours = <T extends Said>(input: T): T => (input.lifted === 'SOME' ? input : { ...input, hoursPerWeek: null });
const hoursWithSome = ({ lifted, hoursPerWeek }: Said): boolean => lifted !== 'SOME' || hoursPerWeek !== null;
const forward = ({ from, to }: Said): boolean => to === null || from <= to;
const missingHours = { error: 'errors.required', path: ['hoursPerWeek'] };
const backward = { error: 'errors.endBeforeStart', path: ['to'] };

/** Own tasks lifted for some employments at once; dates are whole days, `to` inclusive and null until further notice. */
export const setCapacitySchema = z
  .object({ employmentIds: z.array(z.uuid()).min(1).max(mostPeople), ...said })
  .refine(hoursWithSome, missingHours)
  .refine(forward, backward)
  .transform(withFittingHours);
export type SetCapacity = z.infer<typeof setCapacitySchema>;

/** What is said about one employment instead of what was said before. */
export const changeCapacitySchema = z
  .object({ capacityId: z.uuid(), ...said })
  .refine(hoursWithSome, missingHours)
  .refine(forward, backward)
  .transform(withFittingHours);
export type ChangeCapacity = z.infer<typeof changeCapacitySchema>;

export const revokeCapacitySchema = z.object({ capacityId: z.uuid() });

/** Everything that was said in one form: by the instant it was sent. */
export const undoCapacitySchema = z.object({ setAt: z.coerce.number().int().positive() });
