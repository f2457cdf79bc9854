import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '~/ui/button';

export interface OneTapProps extends Pick<ButtonProps, 'kind' | 'small' | 'wide' | 'icon' | 'className'> {
  readonly intent: string;
  readonly submissionKey: string;
  readonly fields?: Readonly<Record<string, string | number>>;
  /** said to screen readers where the visible word needs its object */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A form that is only its button. */
export function OneTap({ intent, submissionKey, fields = {}, label, children, ...button }: OneTapProps) {
  return (
    <Form method="post" preventScrollReset className={button.wide ? 'grid' : 'inline-grid'}>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="submissionKey" value={submissionKey} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button {...button} aria-label={label}>
        {children}
      </Button>
    </Form>
  );
}
