import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat, type Format } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { MarkedList } from '~/ui/marked-list';
import { isWarning, type WhyMe } from '../why-me';

/** Why the reader is asked, and what to know first. */
export function WhyList({ why }: { readonly why: readonly WhyMe[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isClaim = (one: WhyMe): boolean => one.code === 'CAN' && one.status !== 'VERIFIED' && one.status !== 'STALE';
  return (
    <MarkedList
      items={why.map((one, index) => ({
        key: `${one.code} ${index}`,
        pip: isWarning(one) ? 'warning' : isClaim(one) ? 'asked' : 'covered',
        text: whyText(one, t, format),
      }))}
    />
  );
}

function whyText(why: WhyMe, t: TFunction, format: Format): string {
  switch (why.code) {
    case 'CAN':
      return t(`loans.why.${why.status}`, { what: why.competence });
    case 'ALL_SHIFTS':
      return t('loans.why.ALL_SHIFTS', { count: why.count });
    case 'SOME_SHIFTS':
      return t('loans.why.SOME_SHIFTS', { count: why.count, of: why.of });
    case 'LIFTED': {
      const hours = why.hoursPerWeek === null ? null : format.hours(why.hoursPerWeek);
      const text = !why.byLeader ? t('loans.why.SAID') : hours === null ? t('loans.why.LIFTED') : t('loans.why.LIFTED_HOURS', { hours });
      return why.tasks === '' ? text : t('loans.why.tasks', { text, tasks: why.tasks });
    }
    case 'BEEN_HERE':
      return t('loans.why.BEEN_HERE', { day: format.date(why.on) });
    case 'GLADLY':
      return t('loans.why.GLADLY');
    case 'LONG_AGO':
      return t(why.withColleague ? 'loans.why.LONG_AGO_COLLEAGUE' : 'loans.why.LONG_AGO', { year: why.year });
    case 'SHOW_CHECK':
      return t('loans.why.SHOW_CHECK', { check: t(`loans.why.check.${why.check}`), day: format.day(dateAt(why.before, format.zone)) });
    case 'KNOW':
      return t(`loans.why.know.${why.reason}`, { context: why.assumed && why.reason === 'OVERLAP' ? 'ASSUMED' : undefined });
  }
}
