import { z } from 'zod';
import { needKinds, recordCheckTypes } from '~/kernel/vocabulary';

// The shapes that the tables Need, NeedLine and NeedVersion hold as JSON.

/** A group of which a person has at least one; "authorised only" is never overridden (design part 4.1). */
export const requirementGroupSchema = z.object({ anyOf: z.array(z.string()).min(1), authorisedOnly: z.boolean() });
export type RequirementGroup = z.infer<typeof requirementGroupSchema>;

/** `[]` lets anyone take the line. Null is "not decided yet" and stands in drafts only. */
export const requirementsSchema = z.array(requirementGroupSchema).nullable();

export const needTextsSchema = z.object({
  kind: z.enum(needKinds),
  title: z.string(),
  tasks: z.array(z.string()),
  notTasks: z.string(),
  contactName: z.string(),
  contactPhone: z.string(),
  introducerId: z.string().nullable(),
  meetingPlace: z.string(),
  priority: z.number(),
});

/** What a need says in words, and whom to ask for. May change freely after publishing (design part 4.5). */
export type NeedTexts = z.infer<typeof needTextsSchema>;

/** Everything that an answer is given to: NeedVersion.content. Instants are epoch ms. */
export const needContentSchema = needTextsSchema.extend({
  lines: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      requirements: requirementsSchema,
      wished: z.array(z.string()),
      recordChecks: z.array(z.enum(recordCheckTypes)),
    }),
  ),
  shifts: z.array(z.object({ id: z.string(), start: z.number(), end: z.number(), wanted: z.record(z.string(), z.number()) })),
});
export type NeedContent = z.infer<typeof needContentSchema>;
