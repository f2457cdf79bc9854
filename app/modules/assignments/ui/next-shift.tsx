import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { dateAt, daysBetween } from '~/kernel/zone';
import { LinkRow } from '~/ui/button';
import { PhoneLink } from '~/ui/contact';
import { Fact, Facts } from '~/ui/facts';
import { Sheet } from '~/ui/sheet';
import { Tag } from '~/ui/tag';
import type { OwnShift } from '../next-shift';

/** The next time somebody is out: when, where, whom to ask for. */
export function NextShift({ shift }: { readonly shift: OwnShift }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { need, unit } = shift.loan;
  const days = daysBetween(format.today, dateAt(shift.period.start, format.zone));
  const askFor = need.introducer ?? need.contact;
  return (
    <Sheet className="grid gap-3">
      <div>
        <p className="text-s text-soft">
          {days < 0
            ? t('start.next.now')
            : days === 0
            ? t('start.next.today')
            : days === 1
            ? t('start.next.tomorrow')
            : t('start.next.inDays', { count: days })}
        </p>
        <h3 className="text-l">{format.shift(shift.period)}</h3>
      </div>
      <Facts>
        <Fact term={t('start.next.where')} icon="place">
          <span className="block">{[unit.name, unit.address].filter(Boolean).join(', ')}</span>
          {need.meetingPlace && <span className="block">{need.meetingPlace}</span>}
        </Fact>
        {askFor && (
          <Fact term={t('start.next.askFor')} icon="person">
            <span className="block">{askFor.name}</span>
            {askFor.phone && <PhoneLink phone={askFor.phone} />}
          </Fact>
        )}
      </Facts>
      <p>
        <Tag state="covered">{t('start.next.agreed')}</Tag>
      </p>
      <LinkRow to={`/assignments/${shift.loan.id}`} iconAfter="next">
        {t('start.next.see')}
      </LinkRow>
    </Sheet>
  );
}
