interface Linked {
  readonly id: string;
  readonly continuesId: string | null;
}

/** Loans that continue each other stand together, each group in the order given: a wider loan is no second beginning (design part 4, rule 4). */
export function chainsOf<Loan extends Linked>(loans: readonly Loan[]): Loan[][] {
  const byId = new Map(loans.map((loan) => [loan.id, loan]));
  const rootOf = (loan: Loan): string => {
    let root = loan;
    const met = new Set<string>();
    for (let before = byId.get(root.continuesId ?? ''); before && !met.has(before.id); before = byId.get(before.continuesId ?? '')) {
      met.add(before.id);
      root = before;
    }
    return root.id;
  };
  const chains = new Map<string, Loan[]>();
  for (const loan of loans) {
    const root = rootOf(loan);
    chains.set(root, [...(chains.get(root) ?? []), loan]);
  }
  return [...chains.values()];
}
