import { useTranslation } from 'react-i18next';
import { applySchema } from '~/modules/assignments/assignment.schema';
import { ShiftsInWords } from '~/modules/assignments/ui/shifts-in-words';
import { Button, ButtonLink } from '~/ui/button';
import { Fact, Facts } from '~/ui/facts';
import { SchemaForm } from '~/ui/form/schema-form';
import { Note } from '~/ui/note';
import { PageTitle } from '~/ui/page';
import { Sheet } from '~/ui/sheet';
import type { ApplyPage } from './apply-page.server';
import { OwnReasons } from './own-reasons';

interface ConfirmViewProps {
  readonly page: ApplyPage;
  readonly chosen: NonNullable<ApplyPage['chosen']>;
  readonly submissionKey: string;
}

/** Says again what, when and where, and sends. */
export function ConfirmView({ page, chosen, submissionKey }: ConfirmViewProps) {
  const { t } = useTranslation();
  const { need } = page;
  const isBlocked = chosen.reasons.some((reason) => reason.severity === 'BLOCK');
  return (
    <>
      <PageTitle title={t('asking.confirm.title', { count: chosen.shifts.length })} />
      <div className="mt-6 grid gap-5">
        <Sheet className="grid gap-5">
          <Facts>
            <Fact term={t('asking.confirm.when')} icon="calendar">
              <ShiftsInWords shifts={chosen.shifts.map((shift) => shift.period)} />
            </Fact>
            <Fact term={t('asking.apply.where')} icon="place">
              <span className="block">{need.unit.name}</span>
              {need.meetingPlace && <span className="block">{need.meetingPlace}</span>}
            </Fact>
            <Fact term={t('asking.confirm.as')} icon="person">
              {chosen.lineTitle}
            </Fact>
          </Facts>
          <OwnReasons reasons={chosen.reasons} labels={page.labels} shifts={chosen.shifts} withHelp={isBlocked} />
        </Sheet>
        <SchemaForm schema={applySchema} intent="apply" submissionKey={submissionKey}>
          <input type="hidden" name="lineId" value={chosen.lineId} />
          {chosen.shifts.map((shift) => (
            <input key={shift.id} type="hidden" name="shiftIds[]" value={shift.id} />
          ))}
          <Note>{t('asking.confirm.threeYeses')}</Note>
          <div className="grid gap-3">
            {!isBlocked && <Button wide>{t('asking.confirm.send')}</Button>}
            <ButtonLink to={`/needs/${need.id}/apply#${chosen.lineId}`} kind="second" wide>
              {t('asking.apply.chooseAgain')}
            </ButtonLink>
          </div>
        </SchemaForm>
      </div>
    </>
  );
}
