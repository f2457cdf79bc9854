import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '~/ui/form/use-error-text';
import { MarkedList, PlainRows } from '~/ui/marked-list';
import { Notice } from '~/ui/notice';
import { Section } from '~/ui/section';
import { Details } from '~/ui/details';
import type { CopiedNeed } from '../copy-needs.queries.server';

export interface CopiedNeedsProps {
  readonly copied: readonly CopiedNeed[];
  readonly already: number;
  readonly left: number;
}

/** What came of copying: what is out, what is a draft and what each of those lacks, and what was not copied. */
export function CopiedNeeds({ copied, already, left }: CopiedNeedsProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const drafts = copied.filter((need) => !need.isPublished);
  const published = copied.filter((need) => need.isPublished);
  const skipped = [...(already > 0 ? [t('needs.copy.already', { count: already })] : []), ...(left > 0 ? [t('needs.copy.left', { count: left })] : [])];
  return (
    <>
      {published.length > 0 && (
        <Notice kind="success" title={t('needs.copy.published', { count: published.length })}>
          <Details summary={t('needs.copy.seeWhich')}>
            <PlainRows items={published.map(({ id, title, unitName }) => ({ key: id, content: <NeedLink to={`/needs/${id}`} title={title} unitName={unitName} /> }))} />
          </Details>
        </Notice>
      )}
      {skipped.length > 0 && (
        <Notice kind="warning" title={skipped[0]}>
          {skipped[1]}
        </Notice>
      )}
      {drafts.length > 0 && (
        <Section title={t('needs.copy.drafts', { count: drafts.length })} hint={t('needs.copy.draftsHint')}>
          <PlainRows
            items={drafts.map(({ id, title, unitName, missing }) => ({
              key: id,
              content: (
                <>
                  <NeedLink to={`/needs/${id}/edit`} title={title} unitName={unitName} />
                  <MarkedList
                    small
                    items={
                      Object.keys(missing).length === 0
                        ? [{ key: 'none', pip: 'covered', text: t('needs.draft.missingNone') }]
                        : [...new Set(Object.values(missing).flat())].map((text) => ({ key: text, pip: 'uncovered' as const, text: errorText(text) }))
                    }
                  />
                </>
              ),
            }))}
          />
        </Section>
      )}
    </>
  );
}

function NeedLink({ to, title, unitName }: { readonly to: string; readonly title: string; readonly unitName: string }) {
  const { t } = useTranslation();
  return (
    <p>
      <Link to={to} className="inline-flex min-h-11 items-center">
        {title || t('needs.draft.untitled')}
      </Link>{' '}
      <span className="text-s text-soft">{unitName}</span>
    </p>
  );
}
