/** A text of the dictionary with what it needs to be said. */
export interface TextKey {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
