import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { ValueBars } from '~/ui/charts/value-bars';
import { Details } from '~/ui/details';
import { Section, SubHeading } from '~/ui/section';
import { Table } from '~/ui/table';
import { questions } from '../afterwards';
import type { PartySum } from '../afterwards-sums';

/** Among the insights: what the three parties answer when a loan is over, by party and question. */
export function AfterwardsSums({ sums }: { readonly sums: readonly PartySum[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isHidden = sums.some(({ answers }) => answers === null);
  const total = sums.reduce((sum, { answers }) => sum + (answers ?? 0), 0);
  const meanText = ({ answers }: PartySum, mean: number | null): string =>
    answers === null ? t('ui.charts.hidden') : mean === null ? t('followup.afterwards.sums.noAnswers') : t('followup.afterwards.sums.mean', { mean: mean.toLocaleString(format.language) });
  const rows = sums.flatMap((one) => questions.map((question) => ({ ...one, key: `${one.party} ${question}`, question, mean: one.means[question] })));
  const asked = (row: (typeof rows)[number]): string => t(`followup.afterwards.question.${row.party}.${row.question}`);
  return (
    <Section id="afterwards" title={t('followup.afterwards.sums.title')} hint={t('followup.afterwards.sums.hint')}>
      <p className="mb-4 max-w-lede text-l leading-snug">
        {isHidden ? t('followup.afterwards.sums.readingHidden') : total === 0 ? t('followup.afterwards.sums.none') : t('followup.afterwards.sums.reading', { count: total })}
      </p>
      {sums.map((one) => (
        <div key={one.party} className="mt-6">
          <SubHeading>
            {t(`followup.afterwards.sums.party.${one.party}`)} · {one.answers === null ? t('ui.charts.hidden') : t('followup.afterwards.sums.answers', { count: one.answers })}
          </SubHeading>
          {one.answers !== null && one.answers > 0 && (
            <ValueBars
              bars={rows
                .filter(({ party }) => party === one.party)
                .map((row) => ({ key: row.key, label: asked(row), value: row.mean, text: meanText(one, row.mean) }))}
              most={4}
            />
          )}
        </div>
      ))}
      <div className="mt-3">
        <Details summary={t('ui.charts.asTable')}>
          <Table
            caption={t('followup.afterwards.sums.title')}
            rows={rows}
            rowKey={({ key }) => key}
            columns={[
              { key: 'party', header: t('followup.afterwards.sums.partyColumn'), cell: ({ party }) => t(`followup.afterwards.sums.party.${party}`) },
              { key: 'question', header: t('followup.afterwards.sums.questionColumn'), cell: asked },
              { key: 'answers', header: t('followup.afterwards.sums.answersColumn'), align: 'end', cell: ({ answers }) => (answers === null ? t('ui.charts.hidden') : answers) },
              { key: 'mean', header: t('followup.afterwards.sums.meanColumn'), align: 'end', cell: (row) => meanText(row, row.mean) },
            ]}
          />
        </Details>
      </div>
    </Section>
  );
}
