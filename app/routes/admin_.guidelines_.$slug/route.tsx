import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { textIn } from '~/i18n/text-in';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { refusalOf } from '~/modules/access/refused-form';
import { readForEditing, type EditedGuideline } from '~/modules/guidelines/draft.queries.server';
import { forWhomSchema, guidelineParams } from '~/modules/guidelines/guideline.schema';
import { DraftForm } from '~/modules/guidelines/ui/draft-form';
import { DraftPreview } from '~/modules/guidelines/ui/draft-preview';
import { ForWhomFields } from '~/modules/guidelines/ui/for-whom-fields';
import { PlainAct, PublishForm } from '~/modules/guidelines/ui/publish-forms';
import { readNames } from '~/modules/people/competence.queries.server';
import { Button, LinkRow } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { SchemaForm } from '~/ui/form/schema-form';
import { Notice } from '~/ui/notice';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { administrator, editGuideline } from './edit-guideline.server';

export const loader = guardedLoader(administrator, guidelineParams, async ({ db, now, language }, { slug }) => {
  const guideline = await readForEditing(db, slug, now);
  if (!guideline) throw notFound();
  const { draft, newest, inForce, published, audiences, sectors } = guideline;
  const shown = draft ?? newest;
  const names = await readNames(db, published.flatMap(({ publishedById }) => publishedById ?? []));
  return {
    slug,
    title: textIn(shown?.texts ?? [], language)?.title ?? slug,
    draft: draft && { number: draft.number, savedAt: draft.savedAt, isWhole: draft.texts.every(({ body }) => body !== '') },
    values: { savedAt: draft?.savedAt ?? 0, texts: Object.fromEntries((shown?.texts ?? []).map(({ language: each, title, body }) => [each, { title, body }])) },
    inForce: inForce && { number: inForce.number, hasReaders: inForce.hasReaders },
    forWhom: { audiences, sectors },
    published: published.map((version) => publishedLine(version, names)),
    submissionKey: randomUUID(),
  };
});

const publishedLine = ({ number, inForceFrom, publishedById, wasTold }: EditedGuideline['published'][number], names: ReadonlyMap<string, string>) => ({
  number,
  at: inForceFrom ?? 0,
  by: names.get(publishedById ?? '') ?? null,
  wasTold,
});

export const action = editGuideline;

export const handle: Titled<typeof loader> = { title: (t, { title }) => title };

export default function EditGuideline() {
  const { slug, title, draft, values, inForce, forWhom, published, submissionKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const isPreview = answer?.intent === 'preview' && answer.refused !== null;
  const isDraftAnswer = answer?.intent === 'save' || answer?.intent === 'preview';
  return (
    <>
      <Crumb to="/admin/guidelines">{t('guidelines.admin.back')}</Crumb>
      <PageTitle title={title} lede={draft ? t('guidelines.admin.draft', { number: draft.number }) : t('guidelines.admin.fromNewest')} />
      {inForce && (
        <LinkRow to={`/guidelines/${slug}`} iconAfter="next">
          {t('guidelines.admin.see')}
        </LinkRow>
      )}
      {answer?.refused && !isPreview && <Notice kind="error" title={t(answer.refused.key, answer.refused.params)} />}
      {isPreview && <DraftPreview values={answer.values} />}
      <div className="mt-6">
        <DraftForm
          values={isDraftAnswer ? answer.values : values}
          savedAt={draft?.savedAt ?? 0}
          serverErrors={isDraftAnswer && !isPreview ? answer.errors : undefined}
          submissionKey={submissionKey}
        />
      </div>
      <Section title={t('guidelines.admin.publishTitle')}>
        {draft?.isWhole ? (
          <PublishForm number={draft.number} savedAt={draft.savedAt} hasReaders={inForce?.hasReaders ?? false} submissionKey={submissionKey} />
        ) : (
          <p>{t('guidelines.admin.saveFirst')}</p>
        )}
        <div className="mt-4 grid gap-2">
          {draft && <PlainAct intent="discard" savedAt={draft.savedAt} submissionKey={submissionKey} />}
          {inForce && <PlainAct intent="withdraw" submissionKey={submissionKey} />}
        </div>
      </Section>
      <Section title={t('guidelines.admin.forWhom')} hint={t('guidelines.admin.forWhomHint')}>
        <SchemaForm schema={forWhomSchema} values={forWhom} submissionKey={submissionKey} intent="forWhom" {...refusalOf(answer, 'forWhom')}>
          <ForWhomFields />
          <div>
            <Button kind="second">{t('guidelines.admin.setForWhom')}</Button>
          </div>
        </SchemaForm>
      </Section>
      <Published published={published} />
    </>
  );
}

type PublishedLine = ReturnType<typeof useLoaderData<typeof loader>>['published'][number];

function Published({ published }: { readonly published: readonly PublishedLine[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (published.length === 0) return null;
  return (
    <Section title={t('guidelines.admin.publishedTitle')}>
      <ul className="grid gap-1">
        {published.map(({ number, at, by, wasTold }) => (
          <li key={number}>
            {t('guidelines.admin.publishedLine', { number, when: format.dateTime(at), name: by ?? t('guidelines.admin.program') })}
            {wasTold && ` ${t('guidelines.admin.publishedTold')}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
