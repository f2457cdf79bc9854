import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { AnsweredNotice } from '~/modules/assignments/ui/answered-notice';
import { useWhyWords } from '~/modules/assignments/ui/use-why-words';
import type { Identity } from '~/modules/matching/candidates';
import type { CandidatesPage } from './candidates-page.server';
import { useWhatWords, useWhoWords } from './use-who-words';

/** After asking, or after a yes to many: for whom it was done, and for whom not, and why. */
export function Result({ page }: { readonly page: CandidatesPage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const who = useWhoWords(page.labels);
  const whatOf = useWhatWords(page.labels);
  const whyWords = useWhyWords();
  const { asked, gotYes, gotNoYes } = page.result;
  const notAsked = page.result.notAsked.map((one) => ({ ...one, why: `refused.${one.why}` }));
  const rowsOf = (passed: readonly { readonly person: Identity | null; readonly why: string }[]) =>
    passed.map(({ person, why }, index) => ({
      key: person?.personId ?? String(index),
      who: person ? who(person) : t('asking.result.someone'),
      why: whyWords(why),
    }));
  // where a leader may set the reason aside, it is done on the loan's own page
  const notDoneRows = rowsOf(gotNoYes).map((row, index) => {
    const person = gotNoYes[index]?.person;
    return person ? { ...row, who: <Link to={`/assignments/${person.assignmentId}`}>{row.who}</Link> } : row;
  });
  const askedWho = format.list(asked.map((one) => one.name ?? t('asking.result.from', { who: whatOf(one), unit: one.unitName })));
  const whoWords = (key: 'agreed' | 'waits', people: readonly Identity[]) =>
    people.length > 0 ? [t(`asking.many.${key}`, { who: format.list(people.map((one) => one.name ?? who(one))) })] : [];
  return (
    <>
      <AnsweredNotice
        done={asked.length > 0 ? { title: t('asking.result.asked', { count: asked.length }), text: t('asking.result.askedWho', { who: askedWho }) } : null}
        notDone={
          notAsked.length > 0
            ? { title: asked.length === 0 ? t('asking.result.none') : t('asking.result.notAsked', { count: notAsked.length }), rows: rowsOf(notAsked) }
            : null
        }
      />
      <AnsweredNotice
        done={
          gotYes.length > 0
            ? {
                title: t('asking.many.done', { count: gotYes.length }),
                text: [...whoWords('agreed', gotYes.filter(isAgreed)), ...whoWords('waits', gotYes.filter((one) => !isAgreed(one)))].join(' '),
              }
            : null
        }
        notDone={gotNoYes.length > 0 ? { title: t('asking.many.notDone', { count: gotNoYes.length }), rows: notDoneRows } : null}
      />
    </>
  );
}

const isAgreed = ({ state }: CandidatesPage['result']['gotYes'][number]): boolean => state === 'HELD';
