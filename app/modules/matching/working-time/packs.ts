import type { Country } from '~/kernel/vocabulary';
import { dk } from './dk';
import { no } from './no';
import type { WorkingTimePack } from './pack';

/** The working-time law of each country; a new country is one more file here. */
export const workingTimePacks: Readonly<Record<Country, WorkingTimePack>> = { DK: dk, NO: no };
