import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import type { Result } from '~/kernel/result';
import type { TextKey } from '~/kernel/text-key';
import { formAction, intent, type Intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { withRole } from '~/modules/access/guards';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { moveItem, removeItem, saveItem, useOffered as takeOffered } from '~/modules/onboarding/edit-template.commands.server';
import { itemFormSchema, keyOnlySchema, noFields, openFormSchema } from '~/modules/onboarding/edit-template.schema';
import { readTemplate } from '~/modules/onboarding/template-pages.queries.server';
import { placeAt, type TemplatePlace } from '~/modules/onboarding/template-place';
import { ItemForm } from '~/modules/onboarding/ui/item-form';
import { TemplateItems } from '~/modules/onboarding/ui/template-items';
import { Button, ButtonLink } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { Notice } from '~/ui/notice';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';

const administrator = withRole('ADMINISTRATOR');
const paramsSchema = z.object({ place: z.string().max(60) });
type Params = z.infer<typeof paramsSchema>;

export const loader = guardedLoader(administrator, paramsSchema, async ({ db, now, url }, { place: key }) => {
  const place = placeAt(key);
  if (!place) throw notFound();
  const template = await readTemplate(db, place, now);
  const { item } = openFormSchema.parse(Object.fromEntries(url.searchParams));
  return { template, open: item ?? null, submissionKey: randomUUID() };
});

/** An act on the template of the address, which then shows it. */
function act<Input>(schema: z.ZodType<Input>, command: (context: SignedInContext, place: TemplatePlace, input: Input) => Promise<Result<null, TextKey>>, done = 'onboarding.admin.saved'): Intent<Params> {
  return intent(schema, async (context, input, { place: key }) => {
    const place = placeAt(key);
    if (!place) throw notFound();
    const result = await command(context, place, input);
    return result.ok ? { go: `/admin/checklists/${key}`, notice: { key: done } } : { refused: result.refusal };
  });
}

export const action = formAction(administrator, paramsSchema, {
  save: act(itemFormSchema, saveItem),
  remove: act(keyOnlySchema, (context, place, { key }) => removeItem(context, place, key)),
  up: act(keyOnlySchema, (context, place, { key }) => moveItem(context, place, key, 'UP')),
  down: act(keyOnlySchema, (context, place, { key }) => moveItem(context, place, key, 'DOWN')),
  useOffered: act(noFields, (context, place) => takeOffered(context, place), 'onboarding.admin.usedOffered'),
});

export const handle: Titled = { title: (t) => t('onboarding.admin.title') };

export default function ChecklistTemplatePage() {
  const { template, open, submissionKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const format = useFormat();
  const { role, sector, version, inForceFrom, isShipped, items } = template;
  const opened = items.find((item) => item.key === open);
  return (
    <Narrow>
      <Crumb to="/admin/checklists">{t('onboarding.admin.back')}</Crumb>
      <PageTitle
        title={`${t(`onboarding.role.${role}`)}, ${sector === null ? t('onboarding.admin.allSectors') : t(`units.sectors.${sector}`)}`}
        lede={version !== null && inForceFrom !== null ? `${t('onboarding.admin.version', { version, when: format.dateTime(inForceFrom) })}, ${t(isShipped ? 'onboarding.admin.shipped' : 'onboarding.admin.own')}.` : undefined}
      />
      {answer?.refused && answer.intent !== 'save' && <Notice kind="error" title={t(answer.refused.key, answer.refused.params)} />}
      {template.hasOffer && (
        <Notice kind="info" title={t('onboarding.admin.offered')}>
          <Form method="post">
            <input type="hidden" name="intent" value="useOffered" />
            <input type="hidden" name="submissionKey" value={submissionKey} />
            <Button kind="second" small>
              {t('onboarding.admin.useOffered')}
            </Button>
          </Form>
        </Notice>
      )}
      {items.length === 0 ? <p className="mt-6">{t('onboarding.admin.empty')}</p> : <TemplateItems items={items} open={open} submissionKey={submissionKey} answer={answer} />}
      {open === 'new' || (answer?.intent === 'save' && !opened) ? (
        <Section title={t('onboarding.admin.add')} hint={t('onboarding.admin.addHint')}>
          <ItemForm item={null} submissionKey={submissionKey} answer={answer} />
        </Section>
      ) : (
        <p className="mt-8">
          <ButtonLink to="?item=new" kind="first" icon="plus">
            {t('onboarding.admin.add')}
          </ButtonLink>
        </p>
      )}
    </Narrow>
  );
}
