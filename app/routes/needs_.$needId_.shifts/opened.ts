import type { RefusedForm } from '~/modules/access/form-action.server';
import type { ShiftsPage } from './shifts-page.server';

type Opened = NonNullable<ShiftsPage['opened']>;

/** What the panels of the page are given. */
export interface OpenedProps<Way extends 'move' | 'cancel'> {
  readonly page: ShiftsPage;
  readonly opened: Extract<Opened, { way: Way }>;
  readonly answer: Answer;
}

export type Answer = (Pick<RefusedForm, 'intent' | 'errors' | 'refused'> & { readonly values?: unknown }) | undefined;
