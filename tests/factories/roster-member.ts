import type { TimedMember } from '../../app/modules/rosters/roster-rows';

interface Told {
  readonly id?: string;
  readonly tierKey?: string;
  readonly days?: number;
  readonly unit?: string;
  readonly practised?: number;
  readonly askedAt?: number;
  readonly comfort?: 'ALONE' | 'RATHER_NOT';
}

/** Somebody on a list, for tests. */
export const memberOf = (name: string, { id = name, tierKey = 'T1', days = 0, unit = 'Birk', practised, askedAt, comfort = 'ALONE' }: Told = {}): TimedMember => ({
  personId: id,
  name,
  tierKey,
  competence: { claimId: 'claim', key: 'nurse', status: 'CLAIMED', method: null, observedOn: null, verifiedById: null, lastPractised: practised ?? null, comfort },
  employments: [{ id: 'job', position: 'Konsulent', unitId: unit, unitName: unit, sector: 'SCHOOL', areaKey: 'midt' }],
  asked: askedAt === undefined ? null : { at: askedAt, byId: 'hr', times: 1 },
  out: null,
  speakWithHr: false,
  free: { known: true, days: [], count: days },
});
