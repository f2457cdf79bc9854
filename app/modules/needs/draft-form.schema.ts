import { z } from 'zod';

// A draft is kept at every press of a button, also when something in it is wrong. So the form's schema takes any text, and each
// field is held against its own rule when it is read (read-draft.ts).

const text = z.string().optional();
const texts = z.array(z.string()).optional();

/** Names in the form may not hold a hyphen, so that a row's id stands there without. */
export const fieldKey = (id: string): string => `k${id.replaceAll('-', '')}`;

const lineFormSchema = z.object({
  title: text,
  anyone: text,
  groups: z
    .array(z.object({ anyOf: texts, authorisedOnly: text }))
    .max(20)
    .optional(),
  wished: texts,
  recordChecks: texts,
});

/** The texts and contacts of a need, draft or published. */
export const textsFormSchema = z.object({
  /** when the need was last written, as the form was made */
  seen: z.coerce.number(),
  kind: text,
  title: text,
  tasks: z.array(z.string()).max(100).optional(),
  suggested: texts,
  notTasks: text,
  contactName: text,
  contactPhone: text,
  introducerId: text,
  meetingPlace: text,
  priority: text,
});
export type TextsForm = z.infer<typeof textsFormSchema>;

/** The rows with which shifts are added, to a draft or to a published need. */
export const newShiftsFormSchema = z.object({
  /** which button: "save", "add-line", "remove-line.<key>" … */
  press: z.string().max(80).optional(),
  newWanted: z.record(z.string(), z.string()).optional(),
  newShift: z.object({ date: text, start: text, endDate: text, end: text }).optional(),
  pattern: z.object({ weekdays: texts, from: text, until: text, start: text, end: text }).optional(),
});
export type NewShiftsForm = z.infer<typeof newShiftsFormSchema>;

export const draftFormSchema = textsFormSchema.extend(newShiftsFormSchema.shape).extend({
  lines: z.record(z.string(), lineFormSchema).optional(),
  /** by shift's key, then line's key */
  wanted: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});
export type DraftForm = z.infer<typeof draftFormSchema>;
export type LineForm = z.infer<typeof lineFormSchema>;
