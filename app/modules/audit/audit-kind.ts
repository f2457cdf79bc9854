/** What an audit row is told as: a look that takes data out of the program is an export. */
export const auditKinds = ['LOOK', 'EXPORT', 'WRITE'] as const;
export type ShownKind = (typeof auditKinds)[number];

/** Looks whose action ends so put names on paper or into a file. */
export const exportEndings = ['export', 'print', 'emergency'] as const;

/** Takes an action such as "roster.export"; says whether data left the program with it. */
export const isExport = (action: string): boolean => exportEndings.some((ending) => action.toLowerCase().endsWith(ending));

/** Takes a row's kind and action; gives what it is told as. */
export const shownKind = (kind: 'WRITE' | 'LOOK', action: string): ShownKind => (kind === 'LOOK' && isExport(action) ? 'EXPORT' : kind);

/**
 * What a person does that nobody but they may know of: an earlier no, a pause, and what they would rather not (design part 3, private reasons).
 * The rows are kept, and no list of the audit shows them.
 */
export const privateActs: readonly string[] = [
  { action: 'assignment.sayNo' },
  { action: 'assignment.sayNoByLink' },
  { action: 'availability.pause' },
  { action: 'availability.resume' },
  { action: 'availability.prefer' },
].map(({ action }) => action);
