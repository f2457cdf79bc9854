import { expect, it } from 'vitest';
import { maySignInAsDemonstration, type DemonstrationFacts } from './demonstration-sign-in';

const facts = (changes: Partial<DemonstrationFacts>): DemonstrationFacts => ({ demonstration: true, production: true, hostname: 'localhost', demoSignIn: undefined, ...changes });

it.each([
  ['on this machine', facts({}), true],
  ['in production elsewhere', facts({ hostname: 'jobbank.example.dk' }), false],
  ['in production elsewhere, switched on', facts({ hostname: 'jobbank.example.dk', demoSignIn: 'on' }), true],
  ['in development elsewhere', facts({ hostname: 'test.example.dk', production: false }), true],
  ['without the demonstration’s mark', facts({ demonstration: false, demoSignIn: 'on' }), false],
  ['switched off', facts({ demoSignIn: 'off', production: false }), false],
])('%s', (_case, given, expected) => expect(maySignInAsDemonstration(given)).toBe(expected));
