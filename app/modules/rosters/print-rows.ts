import type { RosterRow } from './roster-row';

export const papers = ['a4', 'landscape', 'a3'] as const;
export type Paper = (typeof papers)[number];

/** A line of a list to ring from. */
export interface PrintRow extends RosterRow {
  /** "12 34 56 78"; null when none is told */
  readonly phone: string | null;
}

/** A line of the whiteboard, which hangs where others pass by: who, where from, which tier and which days, and nothing else of the person. */
export type BoardRow = Pick<RosterRow, 'personId' | 'name' | 'tierKey' | 'employments' | 'free'>;

export const boardRow = ({ personId, name, tierKey, employments, free }: RosterRow): BoardRow => ({ personId, name, tierKey, employments, free });
