import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { Bars, Helps, NobodyFits } from '~/ui/bars';
import { MarkedList } from '~/ui/marked-list';
import type { ShownShift } from '../candidates';
import type { CountedReason, CountedShift } from '../counted-reasons';
import { labelOf, type Labels } from '../labels';

export interface CountedReasonsProps {
  readonly counted: readonly CountedShift[];
  readonly shifts: readonly ShownShift[];
  readonly labels: Labels;
  /** how many people the evaluation looked at */
  readonly looked: number;
}

/** For each shift that nobody can take: how many people lack exactly one thing, drawn to scale, and what would change it. */
export function CountedReasons({ counted, shifts, labels, looked }: CountedReasonsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const label = useCountedText(labels);
  return (
    <div className="grid gap-5">
      {counted.map(({ shiftId, reasons }) => {
        const shift = shifts.find((one) => one.id === shiftId);
        const helps = helpsOf(reasons).flatMap((code) => {
          const text = t(`matching.help.others.${code}`, { defaultValue: '' });
          return text === '' ? [] : [{ key: code, icon: 'next' as const, text }];
        });
        return (
          <NobodyFits key={shiftId} title={shift ? format.shift(shift.period) : ''}>
            <p>
              {t('matching.nobody.looked', { count: looked })} {reasons.length > 0 ? t('matching.nobody.oneThing') : t('matching.nobody.noneNear')}
            </p>
            <Bars bars={reasons.map((reason) => ({ key: `${reason.code} ${reason.variant ?? ''} ${reason.about ?? ''}`, count: reason.people, label: label(reason) }))} />
            {helps.length > 0 && (
              <Helps title={t('matching.nobody.change')}>
                <MarkedList small items={helps} />
              </Helps>
            )}
          </NobodyFits>
        );
      })}
    </div>
  );
}

// what most people lack is what it pays to change
const helpsOf = (reasons: readonly CountedReason[]): string[] =>
  reasons.slice(0, 3).map(({ code, variant }) => (code === 'NOT_AVAILABLE' ? 'UNAVAILABLE' : code === 'OVERLAP' || code === 'WEEK_HOURS' ? `${code}_${variant ?? ''}` : code));

function useCountedText(labels: Labels): (reason: CountedReason) => string {
  const { t } = useTranslation();
  const { language } = useFormat();
  return ({ code, variant, about }) => {
    const spoken = about === null ? '' : code === 'RECORD_CHECK_MISSING' ? t(`matching.yourCheck.${about}`) : labelOf(labels, about, language);
    const text = t(`matching.nobody.${code}`, { context: variant ?? undefined, about: spoken, defaultValue: '' });
    return text === '' ? t('matching.nobody.OTHER') : text;
  };
}
