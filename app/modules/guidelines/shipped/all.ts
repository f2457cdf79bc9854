import { hrInACrisis } from './hr-in-a-crisis';
import { lent } from './lent';
import { permanentStaff } from './permanent-staff';
import { receiving } from './receiving';
import { sending } from './sending';
import type { ShippedGuideline } from './shipped-guideline';

/** What the program puts in when the database lacks it, one for each audience. */
export const shippedGuidelines: readonly ShippedGuideline[] = [receiving, sending, lent, permanentStaff, hrInACrisis];
