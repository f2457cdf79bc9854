import { expect, it } from 'vitest';
import { sharedBy } from './shared-by';

it('is what is said of each of them', () => expect(sharedBy([['a', 'b'], ['b'], ['c', 'b']])).toEqual(['b']));

it('is nothing where one of them lacks it', () => expect(sharedBy([['a'], ['a'], []])).toEqual([]));

it('is nothing of two, who are read one by one', () => expect(sharedBy([['a'], ['a']])).toEqual([]));
