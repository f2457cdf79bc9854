import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Sheet } from './sheet';

export interface FilterFormProps {
  readonly label: string;
  readonly action?: string;
  readonly children: ReactNode;
  readonly submitLabel?: string;
}

/** Filters of a list; a GET form, so that they stand in the address and work without a script. */
export function FilterForm({ label, action, children, submitLabel }: FilterFormProps) {
  const { t } = useTranslation();
  return (
    <Form method="get" action={action} role="search" aria-label={label} className="no-print mt-4" preventScrollReset>
      <Sheet className="grid gap-4 lg:grid-flow-col lg:auto-cols-fr lg:items-end">
        {children}
        <Button kind="first" className="lg:w-max">
          {submitLabel ?? t('ui.filter.show')}
        </Button>
      </Sheet>
    </Form>
  );
}
