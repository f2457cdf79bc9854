import { expect, it } from 'vitest';
import da from '~/i18n/texts.da';
import { messageKinds } from '~/modules/assignments/notices';
import { sayings } from './say-message';

const textAt = (key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (node, part) => (typeof node === 'object' && node !== null && Object.hasOwn(node, part) ? Reflect.get(node, part) : undefined),
      da,
    );

it.each(Object.entries(sayings))('%s has a text and says what one does next', (_, saying) => {
  expect(textAt(saying.text)).toEqual(expect.any(String));
  expect(textAt(saying.act ?? '')).toEqual(expect.any(String));
  for (const toLeader of Object.values(saying.toLeaders ?? {})) expect(textAt(toLeader)).toEqual(expect.any(String));
});

it('says every kind that assignments tell of', () => {
  expect(Object.keys(sayings)).toEqual(expect.arrayContaining([...messageKinds]));
});
