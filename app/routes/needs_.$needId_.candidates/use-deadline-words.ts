import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { Deadline } from './deadlines';

/** Gives a function that says a deadline as people do: "i morgen kl. 12". */
export function useDeadlineWords(): (deadline: Deadline) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, at }) => {
    if (kind === 'DAY') return format.dateTime(at);
    return t(`asking.deadline.${kind}`, { time: kind === 'FIRST_SHIFT' ? format.dateTime(at) : format.time(at) });
  };
}
