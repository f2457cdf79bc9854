/** Where a message stands on its way out of the program. */
export const dispatchStates = ['WAITING', 'SENDING', 'SENT', 'DROPPED', 'FAILED'] as const;
export type DispatchState = (typeof dispatchStates)[number];
