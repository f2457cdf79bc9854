import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Button } from '~/ui/button';
import { ChoiceCard } from '~/ui/choice';
import { Notice } from '~/ui/notice';
import { Section } from '~/ui/section';
import type { ApplyPage } from './apply-page.server';
import { NeedInShort } from './need-in-short';
import { mayBeChosen, type OwnLine, type OwnShift } from './own-shifts';
import { OtherShifts } from './other-shifts';
import { OwnReasons } from './own-reasons';

/** The need in short, and each line's shifts: those to choose, and why not the others. */
export function ChooseView({ page, isRefused }: { readonly page: ApplyPage; readonly isRefused: boolean }) {
  const { t } = useTranslation();
  const first = page.lines.find((line) => line.shifts.some(mayBeChosen));
  return (
    <>
      {page.isGone && !isRefused && <Notice kind="info" title={t('asking.apply.gone')} />}
      <NeedInShort need={page.need} />
      {page.lines.length === 0 && <Notice kind="info" title={t('asking.apply.allOver')} />}
      {page.lines.map((line) => (
        <Section key={line.id} title={line.title} hint={<HowMany line={line} />} id={line.id}>
          <LineChoice line={line} page={page} isFirst={line.id === first?.id} />
        </Section>
      ))}
    </>
  );
}

function HowMany({ line }: { readonly line: OwnLine }) {
  const { t } = useTranslation();
  const can = line.shifts.filter((shift) => shift.state === 'CAN').length;
  const open = line.shifts.filter((shift) => mayBeChosen(shift) || shift.state === 'CANNOT').length;
  const isOnIt = line.shifts.some((shift) => !mayBeChosen(shift) && shift.state !== 'CANNOT');
  if (open === 0 || (can === 0 && isOnIt)) return null;
  if (can === 0) return t('asking.apply.canNone');
  if (line.shifts.some((shift) => shift.state === 'INSTEAD')) return t('asking.apply.canTogether', { count: can });
  return can === open ? t('asking.apply.canAll', { count: can }) : t('asking.apply.canSome', { can, of: open });
}

function LineChoice({ line, page, isFirst }: { readonly line: OwnLine; readonly page: ApplyPage; readonly isFirst: boolean }) {
  const { t } = useTranslation();
  const choosable = line.shifts.filter(mayBeChosen);
  const others = line.shifts.filter((shift) => !mayBeChosen(shift));
  return (
    <div className="grid gap-6">
      {choosable.length > 0 && (
        <Form method="get" className="grid gap-4">
          <input type="hidden" name="line" value={line.id} />
          {page.nothingChosenOn === line.id && <Notice kind="error" title={t('asking.apply.chooseOne')} />}
          <fieldset className="grid gap-2">
            <legend className="mb-2 font-semibold">{t('asking.apply.which')}</legend>
            {choosable.map((shift) => (
              <ShiftToChoose key={shift.id} shift={shift} page={page} />
            ))}
          </fieldset>
          <OwnReasons reasons={line.warnings} labels={page.labels} shifts={line.shifts} />
          <Button kind={isFirst ? 'first' : 'second'} wide>
            {t('asking.apply.next')}
          </Button>
        </Form>
      )}
      {others.length > 0 && <OtherShifts shifts={others} labels={page.labels} />}
    </div>
  );
}

function ShiftToChoose({ shift, page }: { readonly shift: OwnShift; readonly page: ApplyPage }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ChoiceCard
      type="checkbox"
      name="shift"
      defaultChecked={shift.state === 'CAN'}
      option={{
        value: shift.id,
        label: format.shift(shift.period),
        hint:
          shift.state === 'INSTEAD' ? (
            <>
              {t('asking.apply.notTogether')} <OwnReasons reasons={shift.reasons} labels={page.labels} shifts={[shift]} plain />
            </>
          ) : undefined,
      }}
    />
  );
}
