import { describe, expect, it } from 'vitest';
import { mayMutate, type Provenance } from './request-guards';

const ours = 'https://jobbank.example.dk';
const from = (changes: Partial<Provenance>): Provenance => ({ method: 'POST', secFetchSite: undefined, origin: undefined, host: 'jobbank.example.dk', ...changes });

describe('mayMutate', () => {
  it.each([
    ['same origin', from({ secFetchSite: 'same-origin', origin: ours }), true],
    ['same origin, an older browser', from({ origin: ours }), true],
    ['typed by hand', from({ secFetchSite: 'none' }), true],
    ['a sibling host of the municipality', from({ secFetchSite: 'same-site', origin: 'https://other.example.dk' }), false],
    ['elsewhere', from({ secFetchSite: 'cross-site', origin: 'https://evil.example' }), false],
    ['elsewhere, an older browser', from({ origin: 'https://evil.example' }), false],
    ['a hidden origin', from({ origin: 'null' }), false],
    ['nothing told', from({}), false],
    ['a lying fetch header', from({ secFetchSite: 'same-origin', origin: 'https://evil.example' }), false],
    ['PUT from elsewhere', from({ method: 'PUT', secFetchSite: 'cross-site' }), false],
    ['DELETE from elsewhere', from({ method: 'DELETE', origin: 'https://evil.example' }), false],
    ['reading from elsewhere', from({ method: 'GET', secFetchSite: 'cross-site' }), true],
  ])('%s', (_case, provenance, expected) => {
    expect(mayMutate(provenance, ours)).toBe(expected);
  });

  it('without a public origin trusts this machine only', () => {
    expect(mayMutate(from({ origin: 'http://localhost:3000', host: 'localhost:3000' }), undefined)).toBe(true);
    expect(mayMutate(from({ origin: 'http://rebound.example:3000', host: 'rebound.example:3000' }), undefined)).toBe(false);
    expect(mayMutate(from({ origin: 'http://localhost:4000', host: 'localhost:3000' }), undefined)).toBe(false);
  });
});
