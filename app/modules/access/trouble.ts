/** What a page shows instead of itself; `fields` is what the person had typed, kept so that nothing is lost. */
export interface Trouble {
  readonly trouble: 'NOT_FOUND' | 'FORBIDDEN' | 'SIGNED_OUT' | 'DATABASE_GONE' | 'BUSY' | 'TOO_LARGE';
  readonly fields?: readonly (readonly [string, string])[];
  readonly path?: string;
}

export const statusOf: Record<Trouble['trouble'], number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  SIGNED_OUT: 401,
  DATABASE_GONE: 503,
  BUSY: 503,
  TOO_LARGE: 413,
};
