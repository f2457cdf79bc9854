import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { IsoDate } from '~/kernel/time';
import type { EmergencyList, EmergencyRow } from '../emergency-list';
import type { FreeDayState } from '../free-days';

/** The emergency list as plain HTML: it is read without the program, so it uses none of its classes. */
export function EmergencySheet({ list }: { readonly list: EmergencyList }) {
  const { t } = useTranslation();
  const format = useFormat();
  const when = format.dateTime(list.madeAt);
  return (
    <main>
      <p>{t('rosters.confidential', { municipality: list.municipality })}</p>
      <h1>{t('rosters.emergency.title', { roster: list.title })}</h1>
      <p>
        <strong>{list.madeBy ? t('rosters.emergency.madeBy', { when, name: list.madeBy }) : t('rosters.emergency.madeAtNight', { when })}</strong> {t('rosters.emergency.old')}
      </p>
      <p>{t('rosters.emergency.legend')}</p>
      {list.tiers.map((tier) => (
        <section key={tier.key}>
          <h2>{`${tier.key} ${tier.label} (${tier.rows.length})`}</h2>
          <p>{tier.hint}</p>
          {tier.rows.length > 0 && <TierTable label={tier.label} rows={tier.rows} days={list.days} />}
        </section>
      ))}
    </main>
  );
}

function TierTable({ label, rows, days }: { readonly label: string; readonly rows: readonly EmergencyRow[]; readonly days: readonly IsoDate[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="wide" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('rosters.column.name')}</th>
            <th scope="col">{t('rosters.print.phone')}</th>
            <th scope="col">{t('rosters.emergency.leader')}</th>
            <th scope="col">{t('rosters.column.state')}</th>
            {days.map((date) => (
              <th key={date} scope="col" className="day">
                {format.shortDay(date)}
              </th>
            ))}
            <th scope="col">{t('rosters.column.called')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.personId} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const marks: Readonly<Record<FreeDayState, { readonly mark: string; readonly className: string }>> = {
  free: { mark: '✓', className: 'day free' },
  part: { mark: '½', className: 'day free' },
  out: { mark: 'U', className: 'day out' },
  no: { mark: '–', className: 'day' },
};

function Line({ row }: { readonly row: EmergencyRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, phone, employments, leaders, competence, state, observedOn, free } = row;
  return (
    <tr>
      <th scope="row">
        <b>{name}</b>
        {employments.map(({ position, unitName }) => (
          <small key={`${position} ${unitName}`}>{`${position}, ${unitName}`}</small>
        ))}
      </th>
      <td>
        <Phone phone={phone} />
      </td>
      <td>
        {leaders.map((leader) => (
          <span key={leader.name}>
            {leader.name} <Phone phone={leader.phone} />
            <br />
          </span>
        ))}
      </td>
      <td>
        {t(`rosters.state.${state}`)}
        <small>{[competence, observedOn && format.date(observedOn)].filter(Boolean).join(', ')}</small>
      </td>
      {free.known ? (
        free.days.map(({ date, state: day }) => (
          <td key={date} className={marks[day].className}>
            <span title={t(`rosters.legend.${day}`)}>{day === 'out' ? t('ui.week7.outLetter') : marks[day].mark}</span>
          </td>
        ))
      ) : (
        <td colSpan={free.days.length} className="day">
          {t('rosters.nothingTold')}
        </td>
      )}
      <td>
        <span className="box" />
      </td>
    </tr>
  );
}

const Phone = ({ phone }: { readonly phone: string | null }) => (phone ? <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> : '–');
