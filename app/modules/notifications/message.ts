/** What a person is to be told. `data` holds ids, numbers and codes, never names or free text (design rule 10). */
export interface Notice {
  readonly personId: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}
