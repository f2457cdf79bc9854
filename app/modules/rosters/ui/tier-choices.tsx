import { useTranslation } from 'react-i18next';

export interface TierView {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly count: number;
}

/** The tiers with how many they hold: the number is the filter. */
export function TierChoices({ tiers, chosen }: { readonly tiers: readonly TierView[]; readonly chosen: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend className="sr-only">{t('rosters.tiersLegend')}</legend>
      <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-5">
        {tiers.map((tier) => (
          <TierCard key={tier.key} tier={tier} isChosen={chosen.includes(tier.key)} />
        ))}
      </div>
    </fieldset>
  );
}

/** On a phone one line with the number first; on a wide screen the number above. */
function TierCard({ tier: { key, label, hint, count }, isChosen }: { readonly tier: TierView; readonly isChosen: boolean }) {
  return (
    <label className="choice-card grid min-h-12 grid-cols-[3rem_1fr_auto] items-center gap-x-2 rounded-m border-2 border-line-strong bg-surface px-3 py-2 leading-snug lg:grid-cols-[1fr_auto] lg:content-start lg:items-start">
      <b className="text-xl tabular-nums">{count}</b>
      <input type="checkbox" name="tier" value={key} defaultChecked={isChosen} className="order-last size-[1.3rem] accent-action lg:order-none" />
      <span className="min-w-0 text-s lg:col-span-2">
        <b className="font-semibold">{`${key} ${label}`}</b>
        <span className="block text-soft">{hint}</span>
      </span>
    </label>
  );
}
