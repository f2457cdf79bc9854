import { useTranslation } from 'react-i18next';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { TextareaField } from '~/ui/form/textarea-field';
import { MarkedList } from '~/ui/marked-list';
import { reasonMax } from '../assignment.schema';
import type { Obstacle } from '../leader-request';

/** What stands in the way of the last yes; what this leader may set aside, with words that are kept (design part 4, rule 1). */
export function Obstacles({ obstacles }: { readonly obstacles: readonly Obstacle[] }) {
  const { t } = useTranslation();
  const own = obstacles.filter((one) => one.setAside === 'YOU');
  const others = obstacles.filter((one) => one.setAside !== 'YOU');
  const who = { HR: 'loans.leader.cannotSetAside', NOBODY: 'loans.leader.neverSetAside' } as const;
  const textOf = ({ code, setAside }: Obstacle): string =>
    `${capital(t(`loans.reasonInTheWay.${code}`))}. ${setAside === 'YOU' ? '' : t(who[setAside])}`;
  return (
    <>
      {others.length > 0 && (
        <div>
          <h5 className="mb-1 font-semibold">{t('loans.leader.inTheWay')}</h5>
          <MarkedList items={others.map((one) => ({ key: one.code, pip: 'uncovered', text: textOf(one) }))} />
        </div>
      )}
      {own.length > 0 && (
        <>
          <CheckboxCards
            name="overrides[]"
            label={t('loans.leader.inTheWay')}
            options={own.map((one) => ({ value: one.code, label: t('loans.leader.setAside', { reason: t(`loans.reasonInTheWay.${one.code}`) }) }))}
          />
          <TextareaField
            name="reason"
            label={t('loans.leader.setAsideReason')}
            hint={t('loans.leader.setAsideHint')}
            optional
            rows={2}
            max={reasonMax}
          />
        </>
      )}
    </>
  );
}

const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
