import { expect, it } from 'vitest';
import { observationsThatHold } from './observations';

const seen = (outcome: 'VERIFIED' | 'REJECTED' | 'RESTRICTED') =>
  ({ outcome, method: 'CERTIFICATE_SEEN', observedOn: '2026-01-01', recordedAt: 1 }) as const;

it.each([
  ['another last day is another certificate', 'VERIFIED', '2026-12-01', '2028-12-01', 0],
  ['the same last day changes nothing', 'VERIFIED', '2026-12-01', '2026-12-01', 1],
  ['a refusal stays', 'REJECTED', '2026-12-01', '2028-12-01', 1],
  ['a limit stays', 'RESTRICTED', null, '2028-12-01', 1],
] as const)('%s', (_, outcome, before, after, expected) => {
  expect(observationsThatHold([seen(outcome)], before, after)).toHaveLength(expected);
});
