import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import { refusalOf } from '~/modules/access/refused-form';
import { createGuideline } from '~/modules/guidelines/draft.commands.server';
import { listForEditing } from '~/modules/guidelines/draft.queries.server';
import { newGuidelineSchema } from '~/modules/guidelines/guideline.schema';
import { ForWhomFields } from '~/modules/guidelines/ui/for-whom-fields';
import { useForWhom } from '~/modules/guidelines/ui/use-for-whom';
import { Button } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { SchemaForm } from '~/ui/form/schema-form';
import { TextField } from '~/ui/form/text-field';
import { PlainRows } from '~/ui/marked-list';
import { PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { Tag } from '~/ui/tag';

const administrator = withRole('ADMINISTRATOR');
const page = '/admin/guidelines';

export const loader = guardedLoader(administrator, noParams, async ({ db, now, language }) => ({
  guidelines: await listForEditing(db, language, now),
  submissionKey: randomUUID(),
}));

export const action = formAction(administrator, noParams, {
  create: intent(newGuidelineSchema, async (context, input) => {
    const result = await createGuideline(context, { ...input, language: context.language });
    return result.ok ? { go: `${page}/${result.value}`, notice: { key: 'guidelines.admin.created' } } : { refused: result.refusal };
  }),
});

export const handle: Titled = { title: (t) => t('guidelines.admin.title') };

export default function EditedGuidelines() {
  const { guidelines, submissionKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <>
      <Crumb to="/guidelines">{t('guidelines.title')}</Crumb>
      <PageTitle title={t('guidelines.admin.title')} lede={t('guidelines.admin.lede')} />
      <Section title={t('guidelines.title')} className="mt-8">
        {guidelines.length === 0 && <p>{t('guidelines.admin.none')}</p>}
        <PlainRows items={guidelines.map((guideline) => ({ key: guideline.slug, content: <EditedRow {...guideline} /> }))} />
      </Section>
      <Section title={t('guidelines.admin.new.title')}>
        <SchemaForm schema={newGuidelineSchema} submissionKey={submissionKey} intent="create" {...refusalOf(answer, 'create')} preventScrollReset={false}>
          <TextField name="title" label={t('guidelines.admin.new.name')} hint={t('guidelines.admin.new.hint')} />
          <ForWhomFields />
          <div>
            <Button kind="first">{t('guidelines.admin.new.button')}</Button>
          </div>
        </SchemaForm>
      </Section>
    </>
  );
}

type EditedRowProps = ReturnType<typeof useLoaderData<typeof loader>>['guidelines'][number];

function EditedRow({ slug, title, audiences, sectors, inForce, hasDraft }: EditedRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const forWhom = useForWhom();
  return (
    <div className="grid gap-1">
      <h3 className="text-l leading-snug">
        <Link to={`${page}/${slug}`} className="inline-block py-1">
          {title}
        </Link>
      </h3>
      <p className="text-s text-soft">{forWhom(audiences, sectors)}</p>
      <div className="flex flex-wrap gap-2">
        <Tag state={inForce ? 'covered' : 'none'}>
          {inForce ? t('guidelines.admin.inForce', { number: inForce.number, day: format.date(dateAt(inForce.since, format.zone)) }) : t('guidelines.admin.noneInForce')}
        </Tag>
        {hasDraft && <Tag state="asked">{t('guidelines.admin.hasDraft')}</Tag>}
      </div>
    </div>
  );
}
