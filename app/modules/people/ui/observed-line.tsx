import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { CompetenceView } from '../competence-view';

/** Who looked, how and when; the register's number only where the reader may see it. */
export function ObservedLine({
  observed,
  withReference = false,
}: {
  readonly observed: CompetenceView['observed'];
  readonly withReference?: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!observed) return null;
  return (
    <p className="text-s text-soft">
      {t(`people.observed.${observed.outcome}.${observed.method}`, { by: observed.by, day: format.day(observed.on) })}
      {withReference && observed.reference && ` ${t('people.observed.reference', { reference: observed.reference })}.`}
    </p>
  );
}
