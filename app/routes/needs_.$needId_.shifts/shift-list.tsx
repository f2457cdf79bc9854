import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Period } from '~/kernel/time';
import { ButtonLink } from '~/ui/button';
import { Details } from '~/ui/details';
import { PlainRows } from '~/ui/marked-list';
import { Section } from '~/ui/section';
import type { ShiftsPage } from './shifts-page.server';
import { openAnchor } from './shifts-view.schema';

type Row = ShiftsPage['coming'][number];

/** Every shift ahead with who it has, and the ways to change it; those that have begun can only be looked at. */
export function ShiftList({ page }: { readonly page: ShiftsPage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { coming, begun, need } = page;
  return (
    <Section title={t('shifts.list.title')} hint={t('shifts.list.hint')}>
      {coming.length === 0 ? (
        <p>{t('shifts.list.none')}</p>
      ) : (
        <PlainRows items={coming.map((row) => ({ key: row.shiftId, content: <ShiftRow row={row} lines={need.lines} /> }))} />
      )}
      {begun.length > 0 && (
        <div className="mt-4">
          <Details summary={t('shifts.list.begun', { count: begun.length })}>
            <p className="mb-2 text-s">{t('shifts.list.begunHint')}</p>
            <ul className="grid gap-1">
              {begun.map(({ shiftId, period }) => (
                <li key={shiftId}>{format.shift(period)}</li>
              ))}
            </ul>
          </Details>
        </div>
      )}
    </Section>
  );
}

function ShiftRow({ row, lines }: { readonly row: Row; readonly lines: ShiftsPage['need']['lines'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { shiftId, period, cells, movedFrom } = row;
  const spoken = (key: string, shift: Period) => t(key, { shift: format.shift(shift) });
  const places = lines.flatMap((line, index) => {
    const cell = cells[index];
    return cell ? [t(cell.asked > 0 ? 'shifts.list.placesAsked' : 'shifts.list.places', { line: line.title, ...cell })] : [];
  });
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-5 gap-y-2">
      <div className="min-w-0">
        <p className="font-semibold">{format.shift(period)}</p>
        {places.map((text) => (
          <p key={text} className="text-s">
            {text}
          </p>
        ))}
        {movedFrom.map(({ period: old, names, until }) => (
          <p key={old.start} className="max-w-measure text-s text-soft">
            {t('shifts.list.movedFrom', { shift: format.shift(old), names: format.list(names), until: format.dateTime(until) })}
          </p>
        ))}
      </div>
      <div className="no-print flex flex-wrap gap-2">
        <ButtonLink to={`?move=${shiftId}#${openAnchor}`} kind="second" small aria-label={spoken('shifts.list.moveOf', period)}>
          {t('shifts.list.move')}
        </ButtonLink>
        <ButtonLink to={`?cancel=${shiftId}#${openAnchor}`} kind="quiet" small aria-label={spoken('shifts.list.cancelOf', period)}>
          {t('shifts.list.cancel')}
        </ButtonLink>
      </div>
    </div>
  );
}
