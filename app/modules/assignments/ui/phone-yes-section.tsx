import { useTranslation } from 'react-i18next';
import { refusalOf } from '~/modules/access/refused-form';
import { Button, ButtonLink, ButtonRow, LinkRow } from '~/ui/button';
import { SchemaForm } from '~/ui/form/schema-form';
import { SelectField } from '~/ui/form/select-field';
import { PlainRows } from '~/ui/marked-list';
import type { Loan } from '../loan';
import { recordable, type PhoneYesForm } from '../phone-yes';
import { recordLeaderYesSchema, recordPersonYesSchema } from '../phone-yes.schema';
import { Instead } from './instead';
import { Obstacles } from './obstacles';
import type { RefusedAnswer } from './refused-answer';
import { ShiftChoice } from './shift-choice';

export interface PhoneYesSectionProps {
  readonly loan: Loan;
  /** the recording whose form is open */
  readonly form: PhoneYesForm | null;
  readonly submissionKey: string;
  readonly refused: RefusedAnswer | undefined;
}

export const phoneAnchor = 'telefon';

/** Writing down a yes that was given by phone, each behind a link that opens its form. */
export function PhoneYesSection({ loan, form, submissionKey, refused }: PhoneYesSectionProps) {
  const { t } = useTranslation();
  const rows = recordable(loan).map((party) => ({
    key: party,
    content:
      form?.party === party ? (
        <RecordForm loan={loan} form={form} submissionKey={submissionKey} refused={refused} />
      ) : (
        <LinkRow to={`?phone=${party}#${phoneAnchor}`} icon="phone" preventScrollReset>
          {t(`loans.phone.${party}`)}
        </LinkRow>
      ),
  }));
  return (
    <div id={phoneAnchor} className="scroll-mt-4">
      <PlainRows items={rows} />
    </div>
  );
}

function RecordForm({ loan, form, submissionKey, refused }: PhoneYesSectionProps & { readonly form: PhoneYesForm }) {
  const { t } = useTranslation();
  const { party, shiftIds, givers, obstacles } = form;
  const isPerson = party === 'person';
  const intent = isPerson ? 'recordPersonYes' : 'recordLeaderYes';
  const shifts = loan.shifts.filter((shift) => shiftIds.includes(shift.shiftId));
  return (
    <SchemaForm
      schema={isPerson ? recordPersonYesSchema : recordLeaderYesSchema}
      intent={intent}
      submissionKey={submissionKey}
      preventScrollReset
      className="max-w-phone"
      labels={{ shiftIds: t('loans.phone.shifts'), givenById: t('loans.phone.who'), reason: t('loans.leader.setAsideReason') }}
      {...refusalOf(refused, intent)}
    >
      <input type="hidden" name="assignmentId" value={loan.id} />
      <div>
        <h3 className="text-l">{t(`loans.phone.${party}`)}</h3>
        <p>{t('loans.phone.text')}</p>
      </div>
      {refused?.intent === intent && <Instead alternatives={refused.alternatives} />}
      {!isPerson && (
        <>
          <input type="hidden" name="party" value={party === 'home' ? 'HOME' : 'RECEIVER'} />
          <SelectField
            name="givenById"
            label={t('loans.phone.who')}
            options={givers.map(({ personId, name, unitName, as }) => ({ value: personId, label: t(`loans.phone.giver.${as}`, { name, unit: unitName }) }))}
          />
        </>
      )}
      <ShiftChoice shifts={shifts} label={t('loans.phone.shifts')} />
      <Obstacles obstacles={obstacles} />
      <ButtonRow>
        <Button>{t('loans.phone.send')}</Button>
        <ButtonLink to="?" kind="second" preventScrollReset>
          {t('loans.answer.back')}
        </ButtonLink>
      </ButtonRow>
    </SchemaForm>
  );
}
