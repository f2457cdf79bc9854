import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { FieldErrorText } from '~/ui/form/field-error-text';
import { useField } from '~/ui/form/use-field';
import { useShiftWords } from '~/modules/assignments/ui/use-shift-words';
import { rankingCriteria } from '~/modules/matching/ranking';
import { noteText } from '~/modules/matching/ui/note-words';
import { reasonText } from '~/modules/matching/ui/reason-words';
import { Button } from '~/ui/button';
import { Details } from '~/ui/details';
import { MarkedList, type MarkedItem } from '~/ui/marked-list';
import { SubHeading } from '~/ui/section';
import { ShiftChips, type ShiftChip } from '~/ui/shift-chips';
import type { CandidatesPage } from './candidates-page.server';
import { rankAnchor } from './candidates-view.schema';
import { sharedBy } from './shared-by';
import { isLong } from './own-chips';
import { PersonRow } from './person-row';
import { Pick } from './pick';
import { Rung } from './rung';
import { useDeadlineWords } from './use-deadline-words';
import { useWhoWords } from './use-who-words';

/** More than these first things to know are folded away, so that twenty people fit a corridor. */
const mostWarnings = 2;

export const askAnchor = 'flere';
export const oneTapFormId = (personId: string): string => `ask-${personId}`;
export const rungFormId = (personId: string): string => `rung-${personId}`;

type Fitting = CandidatesPage['fits'][number];

/** Those who fit, in the order of the rules, which is said above; each can be asked alone or checked to be asked with others. */
export function FittingPeople({ page }: { readonly page: CandidatesPage }) {
  const { t } = useTranslation();
  const field = useField('personIds[]', t('asking.ask.people'), false);
  const deadlineWords = useDeadlineWords();
  const warningTexts = useWarningTexts(page);
  if (page.fits.length === 0) return <p>{t('matching.fits.none')}</p>;
  const shared = sharedBy(page.fits.map(warningTexts));
  const nobodyWaits = page.forYou.length === 0 && !page.asked.some((other) => other.mayGiveYes);
  return (
    <div>
      <SubHeading>{t('matching.fits.title', { count: page.fitting })}</SubHeading>
      <p className="max-w-measure text-s text-soft">
        {t('matching.order.lede')} {t('asking.candidates.oneTap', { when: deadlineWords(page.usual) })}
      </p>
      <HowOrdered />
      {page.fits.length > 1 && (
        <p className="no-print flex flex-wrap items-center gap-x-5">
          <a href={`#${askAnchor}`} className="inline-flex min-h-11 items-center">
            {t('asking.ask.title')}
          </a>
          {page.firstChoices.map((count) => (
            <Link key={count} to={`?line=${page.line.id}&first=${count}#${askAnchor}`} aria-current={count === page.first ? 'true' : undefined} className="inline-flex min-h-11 items-center">
              {t('asking.candidates.first', { count })}
            </Link>
          ))}
        </p>
      )}
      <div id={field.id} tabIndex={-1}>
        {/* the empty first entry lets the server tell "nobody" from "not asked" */}
        <input type="hidden" name="personIds[]" value="" />
        <FieldErrorText id={field.errorId} errors={field.errors} />
      </div>
      {shared.length > 0 && (
        <div className="my-3 grid gap-1">
          <p className="text-s font-semibold">{t('asking.candidates.shared')}</p>
          <MarkedList small items={shared.map((text) => ({ key: text, pip: 'warning' as const, text }))} />
        </div>
      )}
      <ul className="grid">
        {page.fits.map((one, index) => (
          <FittingPerson key={one.personId} one={one} rank={index + 1} page={page} shared={shared} isFirst={index === 0 && nobodyWaits} />
        ))}
      </ul>
    </div>
  );
}

/** What there is to know about each of them, in words. */
function useWarningTexts({ labels, open }: CandidatesPage): (one: Fitting) => string[] {
  const { t } = useTranslation();
  const format = useFormat();
  return (one) => {
    const shifts = open.filter(({ id }) => one.shiftIds.includes(id));
    return [...new Set(one.warnings.map((reason) => reasonText(reason, { t, format, labels, readBy: 'others', shifts })))];
  };
}

interface FittingPersonProps {
  readonly one: Fitting;
  readonly rank: number;
  readonly page: CandidatesPage;
  /** said above the list, since it holds for everybody in it */
  readonly shared: readonly string[];
  readonly isFirst: boolean;
}

function FittingPerson({ one, rank, page, shared, isFirst }: FittingPersonProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const shiftWords = useShiftWords();
  const who = useWhoWords(page.labels);
  const { labels, open } = page;
  const can = one.shiftIds.length;
  const notes = one.notes.map((note, index) => ({ key: `note ${index}`, pip: 'covered' as const, text: noteText(note, { t, format, labels }) }));
  const shifts = open.filter(({ id }) => one.shiftIds.includes(id));
  const warnings = useWarningTexts(page)(one)
    .filter((text) => !shared.includes(text))
    .map((text) => ({ key: text, pip: 'warning' as const, text }));
  const chips = open.map(({ id, period }) => ({ key: id, shift: period, state: one.shiftIds.includes(id) ? ('can' as const) : ('no' as const) }));
  const folds = isLong(chips);
  return (
    <PersonRow
      id={rankAnchor(rank)}
      person={one}
      labels={labels}
      side={
        <>
          <Button form={oneTapFormId(one.personId)} kind={isFirst ? 'first' : 'second'}>
            {t('matching.fits.ask', { count: can })}
          </Button>
          <Pick name="personIds[]" value={one.personId} label={t('asking.candidates.pick')} who={who(one)} isChosen={page.chosen.includes(one.personId)} />
          {one.name !== null && (
            <Rung personId={one.personId} page={page}>
              <Button form={rungFormId(one.personId)} kind="second">
                {t('asking.phone.saidYes', { count: can })}
              </Button>
            </Rung>
          )}
        </>
      }
    >
      <div>
        <p className="font-semibold">
          {can === open.length ? t('matching.fits.covers', { count: can }) : t('matching.fits.coversSome', { can, of: open.length })}
        </p>
        <p className="text-s text-soft">{shiftWords(shifts.map(({ period }) => period)).line}</p>
      </div>
      {!folds && <ShiftChips chips={chips} />}
      <MarkedList small items={[...notes, ...warnings.slice(0, mostWarnings)]} />
      <More chips={folds ? chips : null} warnings={warnings.slice(mostWarnings)} after={one.after} />
    </PersonRow>
  );
}

interface MoreProps {
  /** a strip too long to stand open */
  readonly chips: readonly ShiftChip[] | null;
  readonly warnings: readonly MarkedItem[];
  readonly after: Fitting['after'];
}

/** What is worth knowing beside the first few things, and what put this person after the one above. */
function More({ chips, warnings, after }: MoreProps) {
  const { t } = useTranslation();
  if (chips === null && warnings.length === 0 && after === null) return null;
  const summary = chips ? 'asking.candidates.shiftsAndMore' : warnings.length > 0 ? 'asking.candidates.more' : 'asking.candidates.whyHere';
  return (
    <Details summary={t(summary, { count: warnings.length })}>
      {chips && (
        <div className="mb-2">
          <ShiftChips chips={chips} />
        </div>
      )}
      {warnings.length > 0 && <MarkedList small items={warnings} />}
      {after && <p className="mt-1 text-s text-soft">{t(`matching.after.${after}`)}</p>}
    </Details>
  );
}

function HowOrdered() {
  const { t } = useTranslation();
  return (
    <Details summary={t('matching.order.how')}>
      <p className="text-s">{t('matching.order.intro')}</p>
      <ol className="mt-2 grid list-decimal gap-1 pl-5 text-s">
        {rankingCriteria.map(({ name }) => (
          <li key={name}>{t(`matching.order.${name}`)}</li>
        ))}
      </ol>
    </Details>
  );
}
