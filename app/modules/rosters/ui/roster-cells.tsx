import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { dateAt } from '~/kernel/zone';
import { useFormat } from '~/i18n/use-format';
import { Pip, type PipState } from '~/ui/pip';
import { StateWord } from '~/ui/tag';
import { Week7 } from '~/ui/week7';
import type { RosterRow } from '../roster-row';

export interface CompetenceName {
  readonly label: string;
  readonly inRegister: boolean;
}

interface CellProps {
  readonly row: RosterRow;
}

/** The tier, and the competence that put the person there unless tier or position says it already. */
export function TierCell({ row, name, isPlain }: CellProps & { readonly name: CompetenceName | undefined; readonly isPlain: boolean }) {
  const isSaid = isPlain || row.employments.some(({ position }) => position === name?.label);
  return (
    <>
      <b>{row.tierKey}</b>
      {name && !isSaid && <span className="block max-w-[7.5rem] text-xs text-soft hyphens-auto">{name.label}</span>}
    </>
  );
}

export function PersonCell({ row }: CellProps) {
  return (
    <>
      <Link to={`/people/${row.personId}`} className="font-semibold">
        {row.name}
      </Link>
      {row.employments.map(({ position, unitName }) => (
        <span key={`${position} ${unitName}`} className="block text-xs font-normal text-soft">
          {`${position}, ${unitName}`}
        </span>
      ))}
    </>
  );
}

type Competence = NonNullable<RosterRow['competence']>;

const pips: Readonly<Record<Competence['status'], PipState>> = {
  VERIFIED: 'covered',
  CLAIMED: 'asked',
  STALE: 'warning',
  LAPSED: 'uncovered',
  RESTRICTED: 'warning',
  REJECTED: 'none',
};

/** How sure it is, who said so and when; for a claim what is missing, and the way to verify it. */
export function StateCell({ row, name, mayVerify }: CellProps & { readonly name: CompetenceName | undefined; readonly mayVerify: boolean }) {
  const { t } = useTranslation();
  const { competence, personId, speakWithHr } = row;
  if (!competence) {
    return (
      <StateWord state="none" detail={t('rosters.fromPosition')}>
        {t('rosters.state.EXPERIENCE')}
      </StateWord>
    );
  }
  return (
    <>
      <StateWord state={pips[competence.status]} detail={<StateDetail competence={competence} name={name} />}>
        {t(`rosters.state.${competence.status}`)}
      </StateWord>
      {speakWithHr && competence.status !== 'RESTRICTED' && (
        <span className="mt-1 block">
          <StateWord state="warning">{t('rosters.speakWithHr')}</StateWord>
        </span>
      )}
      {mayVerify && (competence.status === 'CLAIMED' || competence.status === 'STALE') && (
        <Link to={`/people/${personId}?open=${competence.claimId}#${competence.claimId}`} className="no-print inline-flex min-h-11 items-center text-s lg:min-h-8" aria-label={t('rosters.verifyOf', { name: row.name })}>
          {t('rosters.verify')}
        </Link>
      )}
    </>
  );
}

function StateDetail({ competence, name }: { readonly competence: Competence; readonly name: CompetenceName | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { observedOn, verifiedBy, status } = competence;
  const date = observedOn && format.date(observedOn);
  if (date) return verifiedBy ? t('rosters.seenBy', { date, name: verifiedBy }) : date;
  if (status === 'CLAIMED') return t(name?.inRegister ? 'rosters.missingRegister' : 'rosters.missingProof');
  return null;
}

export function PractisedCell({ row }: CellProps) {
  const { t } = useTranslation();
  const { today } = useFormat();
  const { competence, comfort } = row;
  if (!competence) return <span className="text-soft">–</span>;
  const year = competence.lastPractised;
  const thisYear = Number(today.slice(0, 4));
  return (
    <>
      {year === null ? <span className="text-soft">{t('rosters.practisedUntold')}</span> : year >= thisYear ? <span className="whitespace-nowrap">{t('rosters.practisedNow')}</span> : year}
      {comfort && <span className="block text-xs whitespace-nowrap text-soft">{t(`rosters.comfort.${comfort}`)}</span>}
    </>
  );
}

export function FreeCell({ row: { free } }: CellProps) {
  const { t } = useTranslation();
  return (
    <>
      <Week7 days={free.days} />
      <span className="block text-xs text-soft">{free.known ? t('rosters.freeDays', { count: free.count }) : t('rosters.nothingTold')}</span>
    </>
  );
}

/** When somebody was last asked and by whom; several times lately is said, so that nobody is rung five times. What was answered is not told. */
export function AskedCell({ row: { asked }, withinDays }: CellProps & { readonly withinDays: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!asked) return <span className="text-soft">{t('rosters.notAsked')}</span>;
  return (
    <>
      {t('rosters.askedOn', { date: format.date(dateAt(asked.at, format.zone)) })}
      <span className="block text-xs text-soft">{t('rosters.askedByName', { name: asked.by })}</span>
      {asked.times > 1 && <span className="block text-xs font-semibold">{t('rosters.askedTimes', { count: asked.times, days: withinDays })}</span>}
    </>
  );
}

export function OutCell({ row: { out } }: CellProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!out) return <span className="text-soft">{t('rosters.home')}</span>;
  return (
    <span>
      <Pip state="covered" /> {t('rosters.outUntil', { unit: out.unitName, day: format.day(dateAt(out.until - 1, format.zone)) })}
    </span>
  );
}
