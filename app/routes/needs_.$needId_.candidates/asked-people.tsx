import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import type { AskedState } from '~/modules/matching/candidates';
import { Button, ButtonLink } from '~/ui/button';
import type { PipState } from '~/ui/pip';
import type { ShiftChipState } from '~/ui/shift-chips';
import { Tag } from '~/ui/tag';
import type { CandidatesPage } from './candidates-page.server';
import { Folded, foldedFrom } from './folded';
import { OwnChips } from './own-chips';
import { PersonRow } from './person-row';
import { Rung } from './rung';

type Asked = CandidatesPage['asked'][number];

const isWithoutYes = ({ state }: Asked): boolean => state === 'ASKED' || state === 'NO_ANSWER';

const pips: Readonly<Record<AskedState, PipState>> = { ASKED: 'asked', NO_ANSWER: 'none', SAID_YES: 'asked', HELD: 'covered' };
const chips: Readonly<Record<AskedState, ShiftChipState>> = { ASKED: 'asked', NO_ANSWER: 'no', SAID_YES: 'yes', HELD: 'yes' };

const mostAgreedShown = 2;

/** Those asked before, each with how it stands; silence and a no read the same. */
export function AskedPeople({ page }: { readonly page: CandidatesPage }) {
  const { t } = useTranslation();
  // whose agreement stands waits for nobody
  const waiting = page.asked.filter((one) => one.state !== 'HELD');
  const people = [...waiting, ...page.asked.filter((one) => one.state === 'HELD')];
  const shown = Math.min(foldedFrom, Math.max(mostAgreedShown, waiting.length));
  return (
    <Folded items={people} shown={shown} open={people.slice(shown).some((one) => one.mayGiveYes)}>
      {(one, index) => (
        <PersonRow key={one.personId} person={one} labels={page.labels} side={<Side one={one} page={page} isFirst={index === 0} />}>
          <p className="font-semibold">
            {t(isWithoutYes(one) ? 'matching.asked.shifts' : 'matching.asked.yesTo', { count: one.shiftIds.length })}
          </p>
          <OwnChips
            chips={page.shifts.map(({ id, period }) => ({ key: id, shift: period, state: one.shiftIds.includes(id) ? chips[one.state] : 'no' }))}
          />
          <Waits one={one} />
        </PersonRow>
      )}
    </Folded>
  );
}

/** What the form sends that says the receiving leader's yes to one person. */
export function GiveYesFields({ one }: { readonly one: Asked }) {
  return (
    <>
      <input type="hidden" name="intent" value="giveYes" />
      <input type="hidden" name="submissionKey" value={one.submissionKey} />
      <input type="hidden" name="assignmentId" value={one.assignmentId} />
      {one.yesTo.map((id) => (
        <input key={id} type="hidden" name="shiftIds[]" value={id} />
      ))}
    </>
  );
}

function Side({ one, page, isFirst }: { readonly one: Asked; readonly page: CandidatesPage; readonly isFirst: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (isWithoutYes(one)) {
    return (
      <>
        <Tag state={pips[one.state]}>{t(`matching.asked.${one.state}`, { when: format.dateTime(one.answerBy) })}</Tag>
        <ButtonLink to={`/assignments/${one.assignmentId}`} kind="quiet" small>
          {t('matching.asked.open')}
        </ButtonLink>
        {one.mayRecordYes && one.toRecord.length > 0 && (
          <Rung personId={one.personId} page={page}>
            <Form method="post">
              <input type="hidden" name="intent" value="recordYes" />
              <input type="hidden" name="submissionKey" value={one.submissionKey} />
              <input type="hidden" name="assignmentId" value={one.assignmentId} />
              {one.toRecord.map((id) => (
                <input key={id} type="hidden" name="shiftIds[]" value={id} />
              ))}
              <Button kind="second">{t('asking.phone.saidYes', { count: one.toRecord.length })}</Button>
            </Form>
          </Rung>
        )}
      </>
    );
  }
  return (
    <>
      {one.mayGiveYes && (
        <Form method="post">
          <GiveYesFields one={one} />
          <Button kind={isFirst ? 'first' : 'second'}>{t('asking.asked.giveYes', { count: one.yesTo.length })}</Button>
        </Form>
      )}
      <ButtonLink to={`/assignments/${one.assignmentId}`} kind={one.mayGiveYes ? 'quiet' : 'second'} small={one.mayGiveYes}>
        {t('matching.asked.open')}
      </ButtonLink>
    </>
  );
}

function Waits({ one }: { readonly one: Asked }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (one.state === 'HELD') return <Tag state="covered">{t('matching.asked.HELD')}</Tag>;
  if (one.state !== 'SAID_YES') return null;
  if (one.mayGiveYes) return <Tag state="uncovered">{t('asking.asked.waitsForYou')}</Tag>;
  return one.waitsFor.length > 0 ? <Tag state="asked">{t('asking.asked.waits', { who: format.list(one.waitsFor) })}</Tag> : null;
}
