let known: string | null = null;

export function setOrigin(origin: string): void {
  known = origin;
}

/** Where the built program answers the file of tests that is running. */
export function origin(): string {
  if (known === null) throw new Error('No program is served yet: ask for its origin in a test or a hook.');
  return known;
}
