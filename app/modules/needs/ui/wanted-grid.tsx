import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { Icon } from '~/ui/icon';
import { Sheet } from '~/ui/sheet';
import { FieldErrorText } from '~/ui/form/field-error-text';
import { controlClass } from '~/ui/form/field-frame';
import { useField } from '~/ui/form/use-field';
import { fieldKey } from '../draft-form.schema';
import type { NeedLine, NeedShift } from '../need';
import { ListError } from './list-error';

/** Shifts down, lines across, a number in each cell: the coverage grid while it is being filled in. */
export function WantedGrid({ lines, shifts }: { readonly lines: readonly NeedLine[]; readonly shifts: readonly NeedShift[] }) {
  const { t } = useTranslation();
  return (
    <Sheet flush>
      <div className="relative overflow-x-auto" tabIndex={lines.length > 3 ? 0 : undefined} role="group" aria-label={t('needs.draft.wantedCaption')}>
        <table className={lines.length > 3 ? 'min-w-[36rem]' : 'table-fixed'}>
          <caption className="sr-only">{t('needs.draft.wantedCaption')}</caption>
          <thead>
            <tr className="align-bottom text-xs lg:text-s">
              <th scope="col" className="w-[6.6rem] py-3 pr-1 pl-3 lg:w-[13rem] lg:pl-5">
                {t('ui.coverage.shift')}
              </th>
              {lines.map(({ id, title }, index) => (
                <th key={id} scope="col" className="px-1 py-3 leading-tight wrap-anywhere hyphens-auto lg:px-3">
                  {title || t('needs.draft.line', { number: index + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shifts.map((shift) => (
              <ShiftRow key={shift.id} shift={shift} lines={lines} />
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

function ShiftRow({ shift, lines }: { readonly shift: NeedShift; readonly lines: readonly NeedLine[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const key = fieldKey(shift.id);
  const spoken = format.shift(shift.period);
  const date = dateAt(shift.period.start, format.zone);
  return (
    <tr className="border-t border-line align-top leading-snug">
      <th scope="row" className="py-2 pr-1 pl-3 text-s lg:pl-5">
        <ListError name={`shifts.${key}`} label={spoken} />
        <span className="sr-only lg:not-sr-only">{format.day(date)}</span>
        <span aria-hidden="true" className="lg:hidden">
          {format.shortDay(date)}
        </span>
        <span className="block font-normal text-soft">
          <span className="sr-only lg:not-sr-only">{format.timeRange(shift.period)}</span>
          <span aria-hidden="true" className="lg:hidden">
            {format.shortTimeRange(shift.period)}
          </span>
        </span>
        <button
          type="submit"
          name="press"
          value={`remove-shift.${key}`}
          aria-label={t('needs.draft.removeShiftSpoken', { shift: spoken })}
          className="inline-flex min-h-11 items-center gap-1 font-normal text-action underline underline-offset-2"
        >
          <Icon name="cross" className="size-[1.1em]" />
          {t('needs.draft.removeShift')}
        </button>
      </th>
      {lines.map((line, index) => (
        <td key={line.id} className="px-1 py-2 lg:px-3">
          <WantedField
            name={`wanted.${key}.${fieldKey(line.id)}`}
            label={t('needs.field.wanted', { line: line.title || t('needs.draft.line', { number: index + 1 }), shift: spoken })}
          />
        </td>
      ))}
    </tr>
  );
}

function WantedField({ name, label }: { readonly name: string; readonly label: string }) {
  const field = useField(name, label, false);
  return (
    <>
      <input
        {...field.registration}
        {...field.aria}
        id={field.id}
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={field.value}
        className={`${controlClass} max-w-[4.5rem] text-center tabular-nums`}
      />
      <FieldErrorText id={field.errorId} errors={field.errors} />
    </>
  );
}
