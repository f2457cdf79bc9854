import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { IsoDate } from '~/kernel/time';
import { Notice } from '~/ui/notice';

export interface UnitValidityProps {
  readonly unit: {
    readonly validTo: IsoDate | null;
    readonly isOver: boolean;
    readonly successor: { readonly id: string; readonly name: string } | null;
    readonly merged: readonly { readonly id: string; readonly name: string; readonly validTo: IsoDate | null }[];
  };
}

/** A unit with a last day says so and leads to what takes over; one that took over says what. */
export function UnitValidity({ unit: { validTo, isOver, successor, merged } }: UnitValidityProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const tense = isOver ? 'is' : 'will';
  return (
    <>
      {validTo && (
        <Notice
          kind={isOver ? 'warning' : 'info'}
          title={successor ? t(`units.valid.${tense}Merged`, { date: format.date(validTo), unit: successor.name }) : t(`units.valid.${tense}Closed`, { date: format.date(validTo) })}
        >
          <p>{t(successor ? 'units.valid.mergedText' : 'units.valid.closedText', { unit: successor?.name })}</p>
          {successor && (
            <Link to={`/units/${successor.id}`} className="inline-flex min-h-11 items-center">
              {t('units.valid.go', { unit: successor.name })}
            </Link>
          )}
        </Notice>
      )}
      {merged.length > 0 && (
        <Notice kind="info" title={t('units.valid.took', { units: format.list(merged.map((one) => one.name)) })}>
          {t('units.valid.tookText')}
        </Notice>
      )}
    </>
  );
}
