import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Button, ButtonRow } from '~/ui/button';
import { Details } from '~/ui/details';
import { SelectField } from '~/ui/form/select-field';
import type { WantedPage } from './wanted-page.server';

/** The way to a line on a shift where nobody is wanted yet, which the grid has nothing to tap for. */
export function OtherPlace({ page }: { readonly page: WantedPage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const lineOptions = page.need.lines.map(({ id, title }) => ({ value: id, label: title }));
  const shiftOptions = page.need.rows.map(({ shiftId, period }) => ({ value: shiftId, label: format.shift(period) }));
  return (
    <div className="mt-4">
      <Details summary={t('asking.wanted.other')}>
        <Form method="get" className="grid max-w-phone gap-4">
          <SelectField name="line" label={t('asking.wanted.line')} emptyLabel={null} options={lineOptions} />
          <SelectField name="shift" label={t('asking.wanted.shift')} emptyLabel={null} options={shiftOptions} />
          <ButtonRow>
            <Button kind="second">{t('asking.wanted.show')}</Button>
          </ButtonRow>
        </Form>
      </Details>
    </div>
  );
}
