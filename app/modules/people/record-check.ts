import { recordCheckTypes, type Country, type RecordCheckType } from '~/kernel/vocabulary';

/** Where each record check stands in law, in the country's own words; a law's name is not translated (domain A4). */
interface RecordCheckLaw {
  readonly country: Country;
  /** why it is shown */
  readonly seen: string;
  /** why it needn't be; HR chooses, never writes (design rule 9) */
  readonly notRequired: readonly string[];
}

export const recordCheckLaws: Readonly<Record<RecordCheckType, RecordCheckLaw>> = {
  DK_BOERNEATTEST: {
    country: 'DK',
    seen: 'børneattestloven § 2',
    notRequired: ['børneattestloven § 2: ikke direkte kontakt med børn under 15 år', 'børneattestloven § 2: ikke fast tilknytning'],
  },
  DK_STRAFFEATTEST: {
    country: 'DK',
    seen: 'kommunens retningslinje',
    notRequired: ['kommunens retningslinje: ikke krævet til opgaven'],
  },
  NO_POLITIATTEST_HEALTH: {
    country: 'NO',
    seen: 'helse- og omsorgstjenesteloven § 5-4',
    notRequired: [
      'helse- og omsorgstjenesteloven § 5-4: ikke tjenester etter loven',
      'helse- og omsorgstjenesteloven § 5-4: ansatt i stillingen før 2017',
    ],
  },
  NO_POLITIATTEST_KINDERGARTEN: {
    country: 'NO',
    seen: 'barnehageloven § 30',
    notRequired: ['barnehageloven § 30: ikke i barnehagen mens barna er der'],
  },
  NO_POLITIATTEST_SCHOOL: {
    country: 'NO',
    seen: 'opplæringslova § 17-11',
    notRequired: ['opplæringslova § 17-11: ikke i kontakt med elevene'],
  },
};

export const recordChecksOf = (country: Country): RecordCheckType[] => recordCheckTypes.filter((type) => recordCheckLaws[type].country === country);

/** The legal basis that an observation is kept with; null when it isn't one of the type's. */
export function legalBasisOf(type: RecordCheckType, status: 'SEEN_OK' | 'NOT_REQUIRED', chosen: string | null): string | null {
  const law = recordCheckLaws[type];
  if (status === 'SEEN_OK') return law.seen;
  return chosen !== null && law.notRequired.includes(chosen) ? chosen : null;
}
