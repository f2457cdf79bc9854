import { expect, test } from 'vitest';
import { sectors } from '~/kernel/vocabulary';
import { needTemplates } from '~/modules/needs/templates/templates';
import { catalogue } from '~/modules/people/catalogue/catalogue';

// Stands here because the two modules may not import each other (design part 6).
test.each(sectors)('the template of %s asks and wishes only for what the catalogue knows', (sector) => {
  const keys = new Set(catalogue.map((entry) => entry.key));
  const used = needTemplates[sector].lines.flatMap((line) => [...line.requirements.flatMap((group) => group.anyOf), ...line.wished]);
  expect(used.filter((key) => !keys.has(key))).toEqual([]);
});
