import { z } from 'zod';
import { fieldError } from '~/kernel/field-error';
import { freeText } from '~/kernel/free-text';
import { sectors } from '~/kernel/vocabulary';
import { competenceKeySchema } from '~/modules/people/catalogue/catalogue.schema';
import { numbered, type RosterDefinition, type Tier, type TierState } from './roster';

export const mostTiers = 12;
export const stateKinds = ['REGISTER', 'VERIFIED', 'ANY_BACKGROUND'] as const;
type StateKind = (typeof stateKinds)[number];

const tick = z.literal('on').optional();
const text = (max: number) => z.object({ da: freeText({ max }), nb: freeText({ max }), en: freeText({ max }) });
const daysOrNone = z
  .string()
  .trim()
  .default('')
  .transform((typed) => (typed === '' ? null : Number(typed)))
  .pipe(z.number().int().min(1).max(3650).nullable());

const tierFields = z.object({
  order: z.coerce.number().min(0).max(99),
  label: text(60),
  hint: text(120),
  anyOf: z.array(competenceKeySchema).max(60).default([]),
  withInclusions: tick,
  state: z.enum(stateKinds),
  withinDays: daysOrNone,
  sectors: z.array(z.enum(sectors)).default([]),
  positionWords: freeText({ max: 400 }).default(''),
  remove: tick,
});
type TierFields = z.infer<typeof tierFields>;

const wordsOf = (typed: string): string[] => [...new Set(typed.split(/[,;\n]/).map((word) => word.trim()).filter((word) => word.length >= 2 && word.length <= 40))].slice(0, 20);
const isBlank = ({ label }: TierFields): boolean => label.da === '' && label.nb === '' && label.en === '';
const stays = (tier: TierFields): boolean => !tier.remove && !isBlank(tier);
const asksNothing = ({ anyOf, sectors: places, positionWords }: TierFields): boolean => anyOf.length === 0 && places.length === 0 && wordsOf(positionWords).length === 0;

const tierSchema = tierFields.superRefine((tier, context) => {
  if (!stays(tier)) return;
  const refuse = (path: string[], key: string) => context.addIssue({ code: 'custom', path, message: fieldError(`rosters.definition.errors.${key}`) });
  for (const language of ['da', 'nb', 'en'] as const) if (tier.label[language] === '') refuse(['label', language], 'allLanguages');
  if (asksNothing(tier)) refuse(['anyOf'], 'nothingAsked');
  if (tier.state === 'REGISTER' && tier.withinDays === null) refuse(['withinDays'], 'daysMissing');
});

const stateOf = (kind: StateKind, withinDays: number | null): TierState =>
  kind === 'ANY_BACKGROUND' ? { kind } : { kind: 'VERIFIED', withinDays: kind === 'REGISTER' ? withinDays : null };

function tierOfFields({ label, hint, anyOf, withInclusions, state, withinDays, sectors: places, positionWords }: TierFields): Omit<Tier, 'key'> {
  const words = wordsOf(positionWords);
  const experience = places.length > 0 || words.length > 0 ? { sectors: places, positionWords: words } : null;
  return { label, hint, anyOf: [...new Set(anyOf)], withInclusions: withInclusions === 'on', state: stateOf(state, withinDays), experience };
}

/**
 * The definition as its form posts it: tiers in any order with their place, a tick to remove one, and a blank one to add. Gives the definition
 * numbered in order, and `readAt`: the version that was on the page (0 is the shipped one).
 */
export const definitionFormSchema = z
  .object({ readAt: z.coerce.number().int().min(0), tiers: z.array(tierSchema).max(mostTiers + 1) })
  .superRefine(({ tiers }, context) => {
    const left = tiers.filter(stays).length;
    if (left === 0) context.addIssue({ code: 'custom', path: [], message: fieldError('rosters.definition.errors.noTiers') });
    if (left > mostTiers) context.addIssue({ code: 'custom', path: [], message: fieldError('rosters.definition.errors.tooManyTiers', { max: mostTiers }) });
  })
  .transform(({ readAt, tiers }): { readAt: number; definition: RosterDefinition } => {
    // sort is stable: of two tiers with one place the upper stays above
    const inOrder = tiers.filter(stays).sort((a, b) => a.order - b.order);
    return { readAt, definition: { tiers: numbered(inOrder.map(tierOfFields)) } };
  });

const blank = { da: '', nb: '', en: '' };

/** What the form shows for a definition: its tiers, and a blank one while there is room. */
export function definitionFormValues({ tiers }: RosterDefinition, readAt: number) {
  const shown = tiers.map((tier, index) => ({
    order: index + 1,
    label: tier.label,
    hint: tier.hint,
    anyOf: tier.anyOf,
    withInclusions: tier.withInclusions ? 'on' : '',
    state: kindOf(tier.state),
    withinDays: tier.state.kind === 'VERIFIED' && tier.state.withinDays !== null ? tier.state.withinDays : '',
    sectors: tier.experience?.sectors ?? [],
    positionWords: tier.experience?.positionWords.join(', ') ?? '',
  }));
  const added = { order: tiers.length + 1, label: blank, hint: blank, anyOf: [], withInclusions: 'on', state: 'ANY_BACKGROUND', withinDays: '', sectors: [], positionWords: '' };
  return { readAt, tiers: tiers.length < mostTiers ? [...shown, added] : shown };
}

const kindOf = (state: TierState): StateKind => (state.kind === 'ANY_BACKGROUND' ? 'ANY_BACKGROUND' : state.withinDays === null ? 'VERIFIED' : 'REGISTER');
