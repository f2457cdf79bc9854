import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { Note } from '~/ui/note';
import { Notice } from '~/ui/notice';
import { Sheet } from '~/ui/sheet';
import type { ShownChecklist, ShownRole } from '../shown-checklist';
import { plainActs, type RefusedAct } from './refused-act';
import { RoleItems } from './role-items';
import { StandingNotice } from './standing-notice';

export interface ChecklistViewProps {
  readonly checklist: ShownChecklist;
  readonly mayTakeOver: boolean;
  readonly openItem: string | null;
  readonly submissionKey: string;
  readonly refused: RefusedAct | undefined;
}

/** A list with one's own items open and the others' a tap away; on paper all of it is open. */
export function ChecklistView({ checklist, mayTakeOver, openItem, submissionKey, refused }: ChecklistViewProps) {
  const { t } = useTranslation();
  const common = { openItem, submissionKey, refused };
  const isHr = checklist.roles.every((one) => !one.isYours);
  const summaryOf = ({ role, settled, items }: ShownRole): string => t('onboarding.settled', { role: t(`onboarding.role.${role}`), done: settled, of: items.length });
  return (
    <div className="grid gap-4 print:gap-3">
      {checklist.isOver && <Note>{t('onboarding.over')}</Note>}
      {refused && plainActs.includes(refused.intent) && refused.refused && <Notice kind="error" title={t(refused.refused.key, refused.refused.params)} />}
      {!checklist.isOver && <StandingNotice {...checklist} />}
      {mayTakeOver && (
        <Form method="post" preventScrollReset className="no-print grid justify-items-start gap-2">
          <input type="hidden" name="intent" value="takeOver" />
          <input type="hidden" name="checklistId" value={checklist.id} />
          <Note>{t('onboarding.newer')}</Note>
          <Button kind="second" small>
            {t('onboarding.takeOver')}
          </Button>
        </Form>
      )}
      {checklist.roles.map((list) =>
        list.isYours ? (
          <section key={list.role} aria-label={t(`onboarding.yours.${list.role}`)}>
            <div className="mb-2 flex flex-wrap print:mb-1 items-baseline justify-between gap-x-4">
              <h3 className="text-l">{t(`onboarding.yours.${list.role}`)}</h3>
              <span className="text-s text-soft">{t('onboarding.settledOwn', { done: list.settled, of: list.items.length })}</span>
            </div>
            <Sheet className="print:p-0">
              <RoleItems list={list} confirms={false} {...common} />
            </Sheet>
          </section>
        ) : (
          <Details key={list.role} summary={summaryOf(list)} open={list.items.some((item) => item.id === openItem)} printed>
            <h3 className="only-print mb-2 text-l">{t(`onboarding.role.${list.role}`)}</h3>
            <RoleItems list={list} confirms={isHr} {...common} />
          </Details>
        ),
      )}
    </div>
  );
}
