import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { StateWord } from '~/ui/tag';

export interface UnitLeadersProps {
  readonly leaders: readonly string[];
  readonly deputies: readonly string[];
  /** who answers while there is neither; empty is the crisis staff. Left out in lists. */
  readonly answers?: readonly string[];
  /** it is over, so nobody leads it any more */
  readonly isOver?: boolean;
}

/** Who leads and who is deputy; a unit without a leader says so. */
export function UnitLeaders({ leaders, deputies, answers, isOver = false }: UnitLeadersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const goesTo = answers && (answers.length > 0 ? t('units.leaders.above', { names: format.list(answers) }) : t('units.leaders.centre'));
  return (
    <>
      {leaders.length > 0 ? (
        <span className="block">{t('units.leaders.leader', { count: leaders.length, names: format.list(leaders) })}</span>
      ) : (
        <StateWord state="warning" detail={deputies.length === 0 ? goesTo : undefined}>
          {t(isOver ? 'units.leaders.over' : 'units.leaders.none')}
        </StateWord>
      )}
      {deputies.length > 0 && <span className="block">{t('units.leaders.deputy', { count: deputies.length, names: format.list(deputies) })}</span>}
    </>
  );
}
