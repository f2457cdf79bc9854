import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '~/kernel/time';
import { dateAt } from '~/kernel/zone';
import { useFormat } from '~/i18n/use-format';
import type { OwnData } from '~/modules/people/own-data.queries.server';
import { RecordChecks } from '~/modules/people/ui/record-checks';
import { Fact, Facts } from '~/ui/facts';
import { PlainRows } from '~/ui/marked-list';
import { Section } from '~/ui/section';

export interface StoredProps {
  readonly data: OwnData;
  /** when the person made an address for their calendar; null is none */
  readonly calendarMadeAt: Instant | null;
}

/** Everything stored about the person, section by section, in plain words. */
export function Stored({ data, calendarMadeAt }: StoredProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = (key: string, params?: Record<string, string | number>): string => t(`me.data.${key}`, params ?? {});
  const lines = (none: string, items: readonly { readonly key: string; readonly content: string }[]) =>
    items.length === 0 ? <p>{words(none)}</p> : <PlainRows items={items} />;
  const where = (sectors: OwnData['restrictions'][number]['sectors']): string =>
    sectors.length === 0 ? words('restrictions.everywhere') : format.list(sectors.map((sector) => t(`units.sectors.${sector}`)));
  return (
    <>
      <Section title={words('contact.title')} hint={words('contact.source')}>
        <Facts>
          <Fact term={words('contact.name')}>{data.name}</Fact>
          <Fact term={words('contact.email')}>{data.email ?? words('contact.none')}</Fact>
          <Fact term={words('contact.phone')}>{data.phone ? format.phone(data.phone) : words('contact.none')}</Fact>
        </Facts>
      </Section>
      <Section title={words('employments.title')}>
        {data.employments.length === 0 && <p>{words('employments.none')}</p>}
        <PlainRows
          items={data.employments.map(({ id, unitName, employerName, position, weeklyHours, agreementArea, number, from, to }) => ({
            key: id,
            content: (
              <>
                <p className="font-semibold">{unitName}</p>
                <p className="text-s text-soft">
                  {words('employments.line', {
                    position,
                    hours: format.hours(weeklyHours),
                    agreement: agreementArea,
                    number,
                    employer: employerName,
                  })}{' '}
                  {to
                    ? words('employments.between', { from: format.date(from), to: format.date(to) })
                    : words('employments.since', { from: format.date(from) })}
                </p>
              </>
            ),
          }))}
        />
      </Section>
      <Section title={words('written.title')}>
        <ul className="grid gap-1">
          {[
            { to: '/me/competences', label: words('written.competences', { count: data.competenceCount }) },
            { to: '/me/availability', label: words('written.availability') },
            { to: '/me/assignments', label: words('written.assignments') },
            { to: '/me/messages', label: words('written.messages') },
            ...(calendarMadeAt === null ? [] : [{ to: '/me/assignments#calendar', label: words('written.calendar', { when: format.dateTime(calendarMadeAt) }) }]),
          ].map(({ to, label }) => (
            <li key={to}>
              <Link to={to} className="inline-flex min-h-11 items-center">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('people.recordCheck.title')} hint={t('people.recordCheck.hint')}>
        <RecordChecks checks={data.recordChecks} />
      </Section>
      <Section title={words('declarations.title')}>
        {lines(
          'declarations.none',
          data.declarations.map(({ id, sector, signedAt }) => ({
            key: id,
            content: words('declarations.line', { sector: t(`units.sectors.${sector}`), day: format.day(dateAt(signedAt, format.zone)) }),
          })),
        )}
      </Section>
      <Section title={words('clearances.title')} hint={words('clearances.hint')}>
        {lines(
          'clearances.none',
          data.clearances.map(({ id, type, outcome, on }) => ({
            key: id,
            content: words('clearances.line', {
              type: words(`clearances.${type}`),
              outcome: words(`clearances.outcome.${outcome}`),
              day: format.day(on),
            }),
          })),
        )}
      </Section>
      <Section title={words('restrictions.title')} hint={words('restrictions.hint')}>
        {lines(
          'restrictions.none',
          data.restrictions.map(({ id, kind, sectors, from, to }) => {
            const said = { kind: words(`restrictions.kind.${kind}`), where: where(sectors), from: format.date(from) };
            return { key: id, content: to ? words('restrictions.between', { ...said, to: format.date(to) }) : words('restrictions.since', said) };
          }),
        )}
      </Section>
      <Section title={words('notStored.title')}>
        <p>{words('notStored.text')}</p>
      </Section>
    </>
  );
}
