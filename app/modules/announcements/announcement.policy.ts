import { hasRole, type Actor } from '~/kernel/actor';

/** Whether an actor makes, changes and takes down announcements, sees all of them and how many have seen each: the centre does (design part 5). */
export const mayAnnounce = (actor: Actor): boolean => hasRole(actor, 'HR', 'COORDINATOR', 'ADMINISTRATOR');
