import { expect, it } from 'vitest';
import { auditSearch, parseAuditFilter, usedAuditFilters } from './audit-filter.schema';
import { shownKind } from './audit-kind';

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const read = (search: string) => parseAuditFilter(new URLSearchParams(search));

it('comes back from its own address', () => {
  const filter = read(`by=${id}&kind=EXPORT&subject=Roster&from=2026-11-01&to=2026-11-30&before=1764000000000_${id}&open=${id}`);
  expect(filter.before).toEqual({ at: 1764000000000, id });
  expect(read(auditSearch(filter, { before: filter.before, open: filter.open }).slice(1))).toEqual(filter);
  expect(usedAuditFilters(filter)).toEqual(['by', 'kind', 'subject', 'from', 'to', 'before', 'open']);
});

it('begins at the newest row when something else is chosen', () => {
  expect(auditSearch(read(`before=1764000000000_${id}&open=${id}`), { kind: 'LOOK' })).toBe('?kind=LOOK');
  expect(auditSearch(read(''))).toBe('');
});

it('leaves out what nobody could mean', () => {
  expect(read('by=me&kind=X&subject=Session&from=2026-13-01&before=1_1&open=%27')).toEqual(read(''));
});

it.each([
  ['LOOK', 'roster.look', 'LOOK'],
  ['LOOK', 'roster.export', 'EXPORT'],
  ['LOOK', 'roster.print', 'EXPORT'],
  ['LOOK', 'unit.hoursExport', 'EXPORT'],
  ['WRITE', 'need.publish', 'WRITE'],
] as const)('tells a %s of %s as %s', (kind, action, shown) => {
  expect(shownKind(kind, action)).toBe(shown);
});
