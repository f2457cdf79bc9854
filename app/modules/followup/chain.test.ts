import { expect, it } from 'vitest';
import { chainsOf } from './chain';

const loan = (id: string, continuesId: string | null = null) => ({ id, continuesId });
const idsOf = (chains: readonly (readonly { readonly id: string }[])[]): string[] => chains.map((chain) => chain.map(({ id }) => id).join(' '));

it('puts what continues together, in the order given, and leaves others apart', () => {
  expect(idsOf(chainsOf([loan('a'), loan('x'), loan('b', 'a'), loan('c', 'b'), loan('d', 'a')]))).toEqual(['a b c d', 'x']);
});

it('takes what continues a loan that is not among them as its own beginning, and ends in a ring', () => {
  expect(idsOf(chainsOf([loan('b', 'gone'), loan('c', 'b')]))).toEqual(['b c']);
  expect(chainsOf([loan('a', 'b'), loan('b', 'a')]).flat()).toHaveLength(2);
});
