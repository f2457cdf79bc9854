import { useTranslation } from 'react-i18next';
import { LineTabs } from '~/ui/line-tabs';
import { Section, SubHeading } from '~/ui/section';
import { AskSeveral } from './ask-several';
import { AskedPeople } from './asked-people';
import type { CandidatesPage } from './candidates-page.server';
import { lineAnchor } from './coverage';
import { FreeShifts } from './free-shifts';
import { NearlyPeople } from './nearly-people';
import type { RefusedAct } from './refusal';
import { YesToMany } from './yes-to-many';

/** The lines as tabs, and for the chosen one those asked, those who fit, those who nearly do, and what nobody can take. */
export function LineView({ page, answer }: { readonly page: CandidatesPage; readonly answer: RefusedAct | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('asking.candidates.helpTitle')} id={lineAnchor} className="scroll-mt-4">
        <LineTabs label={t('asking.candidates.lines')} tabs={page.lines.map((line) => tabOf(line, page.line.id, t))} />
        {page.shifts.length === 0 && <p className="mt-4">{t('asking.candidates.noShifts')}</p>}
        {page.forYou.length > 0 && <YesToMany key={`${page.line.id} ${page.all}`} page={page} answer={answer} />}
        {page.asked.length > 0 && (
          <>
            <SubHeading>{t('matching.asked.title', { count: page.asked.length })}</SubHeading>
            <AskedPeople page={page} />
          </>
        )}
        {page.open.length > 0 && <AskSeveral key={`${page.line.id} ${page.fits.length} ${page.first ?? ''}`} page={page} answer={answer} />}
      </Section>
      {page.nearly.length > 0 && <NearlyPeople page={page} answer={answer} />}
      {page.counted.length > 0 && <FreeShifts page={page} />}
    </>
  );
}

type T = (key: string, params?: Record<string, number>) => string;

function tabOf({ id, title, totals }: CandidatesPage['lines'][number], currentId: string, t: T) {
  const said = [
    ...(totals.missing > 0 ? [t('asking.candidates.missing', { count: totals.missing })] : []),
    ...(totals.asked > 0 ? [t('asking.candidates.asked', { count: totals.asked })] : []),
  ];
  const state = totals.missing > 0 ? ('uncovered' as const) : totals.asked > 0 ? ('asked' as const) : ('covered' as const);
  const detail = said.join(', ') || t('asking.candidates.tabCovered');
  return { key: id, to: `?line=${id}#${lineAnchor}`, title, detail, state, current: id === currentId };
}
