import type { Sector } from '~/kernel/vocabulary';
import type { ChecklistRole, Due, Phase, TemplateItem } from '../item';

/** Contents that come with the program; `version` grows with each change of them. */
export interface ShippedTemplate {
  readonly role: ChecklistRole;
  /** null is every sector */
  readonly sector: Sector | null;
  readonly version: number;
  readonly items: readonly TemplateItem[];
}

export const beforeStart = (amount: number, unit: Due['unit'] = 'DAYS'): Due => ({ anchor: 'START', unit, amount: -amount });
export const afterStart = (amount: number, unit: Due['unit'] = 'HOURS'): Due => ({ anchor: 'START', unit, amount });
export const beforeEnd = (amount: number): Due => ({ anchor: 'END', unit: 'DAYS', amount: -amount });
export const afterEnd = (amount: number): Due => ({ anchor: 'END', unit: 'DAYS', amount });

/** Texts in the order da, nb, en. */
export const item = (
  key: string,
  phase: Phase,
  due: Due,
  [da, nb, en]: readonly [string, string, string],
  more: Partial<Pick<TemplateItem, 'blocks' | 'records' | 'country'>> = {},
): TemplateItem => ({ key, phase, due, text: { da, nb, en }, blocks: null, records: null, country: null, ...more });

/** A Norwegian declaration, of which only is kept that nothing of it holds (domain A5). */
const declaration = (text: readonly [string, string, string]): TemplateItem => item('health', 'BEFORE', beforeStart(1), text, { blocks: 'HEALTH_CLEARANCE', country: 'NO' });

/** Tuberculosis and MRSA, in nursing homes and the health service (forskrift om tuberkulosekontroll § 3-1; domain A5). */
export const healthDeclaration = declaration([
  'Helbredserklæring: Jeg har ikke de seneste tre år opholdt mig tre måneder i et land med meget tuberkulose, og jeg har ikke det seneste år været i kontakt med MRSA eller på sygehus uden for Norden. Gælder noget af det, så tal med HR, før du begynder.',
  'Helseerklæring: Jeg har ikke de siste tre årene oppholdt meg tre måneder i et land med mye tuberkulose, og jeg har ikke det siste året vært i kontakt med MRSA eller på sykehus utenfor Norden. Gjelder noe av det, så snakk med HR før du begynner.',
  'Health declaration: In the last three years I have not stayed three months in a country with much tuberculosis, and in the last year I have not been in contact with MRSA or in a hospital outside the Nordic countries. If any of it holds, speak with HR before you start.',
]);

/** Outside institutions nobody needs to know about MRSA (matching/criteria/health-clearance.ts). */
export const tuberculosisDeclaration = declaration([
  'Helbredserklæring: Jeg har ikke de seneste tre år opholdt mig tre måneder i et land med meget tuberkulose. Gælder det dig, så tal med HR, før du begynder.',
  'Helseerklæring: Jeg har ikke de siste tre årene oppholdt meg tre måneder i et land med mye tuberkulose. Gjelder det deg, så snakk med HR før du begynner.',
  'Health declaration: In the last three years I have not stayed three months in a country with much tuberculosis. If you have, speak with HR before you start.',
]);
