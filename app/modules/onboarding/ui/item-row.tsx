import { Form, Link } from '@remix-run/react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat, type Format } from '~/i18n/use-format';
import { Button } from '~/ui/button';
import { Icon } from '~/ui/icon';
import { Pip, type PipState } from '~/ui/pip';
import type { ShownItem } from '../shown-checklist';
import { NotRelevantForm } from './not-relevant-form';
import type { RefusedAct } from './refused-act';

export interface ItemRowProps {
  readonly item: ShownItem;
  /** its form for "not relevant" is open */
  readonly isOpen: boolean;
  /** the actor is HR and not the person: what they confirm is not their own word */
  readonly confirms: boolean;
  readonly submissionKey: string;
  readonly refused: RefusedAct | undefined;
}

const pipOf: Readonly<Record<ShownItem['status'], PipState>> = {
  DONE: 'covered',
  MET: 'covered',
  NOT_RELEVANT: 'none',
  LAPSED: 'none',
  LATE: 'uncovered',
  SOON: 'asked',
  LATER: 'asked',
};

/** One thing to do: a box as large as a thumb where it is one's own, a mark where it is somebody else's. */
export function ItemRow({ item, isOpen, confirms, submissionKey, refused }: ItemRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isTickable = item.may.tick || item.may.untick;
  return (
    <li
      id={`item-${item.id}`}
      className="grid scroll-mt-4 grid-cols-[2.75rem_1fr] gap-x-3 border-t border-line py-2 first:border-t-0 print:grid-cols-[1.3rem_1fr] print:gap-x-2 print:py-[0.15rem] print:text-s print:leading-tight"
    >
      <PaperMark status={item.status} />
      {isTickable && item.rule === null ? <TickBox item={item} /> : <Pip state={pipOf[item.status]} className="mt-[0.65rem] ml-[0.65rem] size-[1.5rem] print:hidden" />}
      <div className="grid content-start gap-1 py-2 print:block print:py-0">
        <p className={`print:inline ${item.status === 'LAPSED' || item.status === 'NOT_RELEVANT' ? 'text-soft' : ''}`}>{item.text}</p>
        <p className="text-s text-soft print:ml-2 print:inline print:text-xs">
          {item.status === 'LATE' && <strong className="text-uncovered">{t('onboarding.late')}. </strong>}
          {detailOf(item, t, format)}
          {item.stopsStart && isStillOpen(item) && ` · ${t('onboarding.stopsStart')}`}
        </p>
        {item.rule === 'RECORD_CHECK' && isStillOpen(item) && <p className="no-print text-s text-soft">{t('onboarding.hrNotes')}</p>}
        {item.rule !== null && item.may.tick && <RuleButton item={item} confirms={confirms} />}
        {item.may.setAside && !isOpen && (
          <Link
            to={`?item=${item.id}#item-${item.id}`}
            preventScrollReset
            className="no-print inline-flex min-h-11 w-max items-center text-s"
            aria-label={t('onboarding.notRelevantFor', { item: item.text })}
          >
            {t('onboarding.notRelevant')}
          </Link>
        )}
        {item.may.setAside && isOpen && <NotRelevantForm itemId={item.id} submissionKey={submissionKey} refused={refused} />}
      </div>
    </li>
  );
}

const isStillOpen = ({ status }: Pick<ShownItem, 'status'>): boolean => status === 'LATE' || status === 'SOON' || status === 'LATER';

function detailOf({ status, dueAt, settledAt, settledBy, reason }: ShownItem, t: TFunction, format: Format): string {
  if (settledAt !== null && settledBy !== null && (status === 'DONE' || status === 'NOT_RELEVANT')) {
    const who = t('onboarding.doneBy', { who: settledBy, when: format.dateTime(settledAt) });
    return [status === 'NOT_RELEVANT' ? `${t('onboarding.status.NOT_RELEVANT')}: ${reason ?? ''}` : t('onboarding.status.DONE'), who].join(' · ');
  }
  return t(`onboarding.status.${status}`, { when: dueAt === null ? '' : format.dateTime(dueAt) });
}

/** On paper everything that is still to be done has a box for a pen, whoever it belongs to. */
function PaperMark({ status }: Pick<ShownItem, 'status'>) {
  return isStillOpen({ status }) ? <span aria-hidden="true" className="only-print mt-[0.1rem] size-[0.95rem] rounded-[2px] border border-ink" /> : <Pip state={pipOf[status]} className="only-print mt-[0.1rem] size-[0.95rem]" />;
}

function TickBox({ item }: { readonly item: ShownItem }) {
  const { t } = useTranslation();
  const isSettled = item.may.untick;
  return (
    <Form method="post" preventScrollReset className="no-print grid content-start">
      <input type="hidden" name="intent" value={isSettled ? 'untick' : 'tick'} />
      <input type="hidden" name="itemId" value={item.id} />
      <button
        aria-label={t(isSettled ? 'onboarding.untick' : 'onboarding.tick', { item: item.text })}
        className={`grid size-11 place-items-center rounded-m border-2 ${isSettled ? 'border-covered bg-covered-tint text-covered' : 'border-line-strong bg-surface text-transparent hover:border-action'}`}
      >
        {item.status === 'NOT_RELEVANT' ? <Icon name="minus" /> : <Icon name="check" />}
      </button>
    </Form>
  );
}

/** A signature or a declaration is a button with its name, not a box. */
function RuleButton({ item, confirms }: { readonly item: ShownItem; readonly confirms: boolean }) {
  const { t } = useTranslation();
  const words = item.rule === 'CONFIDENTIALITY' ? 'onboarding.sign' : confirms ? 'onboarding.confirmHealth' : 'onboarding.declare';
  return (
    <Form method="post" preventScrollReset className="no-print mt-1">
      <input type="hidden" name="intent" value="tick" />
      <input type="hidden" name="itemId" value={item.id} />
      <Button kind="first" small icon="edit">
        {t(words)}
      </Button>
    </Form>
  );
}
