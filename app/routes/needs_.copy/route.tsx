import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { leadersOr } from '~/modules/access/guards';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { refusalOf } from '~/modules/access/refused-form';
import { copyNeeds } from '~/modules/needs/copy-needs.commands.server';
import { readCopied, readNeedsToCopy } from '~/modules/needs/copy-needs.queries.server';
import { copyNeedsSchema, copyViewOf, mostCopied, weeksToChoose } from '~/modules/needs/copy-needs.schema';
import { CopiedNeeds } from '~/modules/needs/ui/copied-needs';
import { Button, ButtonRow, LinkRow } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { EmptyState } from '~/ui/empty-state';
import { FilterForm } from '~/ui/filter-form';
import { CheckboxCards } from '~/ui/form/checkbox-cards';
import { RadioCards } from '~/ui/form/radio-cards';
import { SchemaForm } from '~/ui/form/schema-form';
import { SelectField } from '~/ui/form/select-field';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

const posters = leadersOr('HR', 'COORDINATOR');

export const loader = guardedLoader(posters, noParams, async (context) => {
  const { url } = context;
  const { from: wished, made, already, left } = copyViewOf(url.searchParams);
  const result = made === null ? null : { copied: await readCopied(context, made), already, left };
  return { result, offer: result ? null : await offerOf(context, wished), none: url.searchParams.get('none') !== null, submissionKey: randomUUID() };
});

async function offerOf(context: SignedInContext, wished: string | null) {
  const { from, weeks, needs } = await readNeedsToCopy(context, wished);
  const choices = weeksToChoose(context.now, context.municipality.zone);
  // the week after the one copied, and never one that is half over
  const week = choices.find((monday, index) => index > 0 && (from === null || monday > from)) ?? choices[1] ?? '';
  return { from, weeks, needs: needs.slice(0, mostCopied), isCut: needs.length > mostCopied, choices, week };
}

export const action = formAction(posters, noParams, {
  copy: intent(copyNeedsSchema, async (context, input) => {
    const { at, published, drafts, already, left } = await copyNeeds(context, input);
    if (published + drafts + already === 0) return { refused: { key: 'needs.copy.left', params: { count: left } } };
    return { go: `/needs/copy?${new URLSearchParams({ made: String(at), already: String(already), left: String(left) })}` };
  }),
});

export const handle: Titled = { title: (t) => t('needs.copy.title') };

export default function CopyNeeds() {
  const { offer, result, none, submissionKey } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <Narrow>
      <Crumb to="/needs?view=own">{t('needs.page.back')}</Crumb>
      <PageTitle title={t('needs.copy.title')} lede={result ? undefined : t('needs.copy.lede')} />
      {result && (
        <>
          <CopiedNeeds {...result} />
          <LinkRow to="/needs/copy" iconAfter="next">
            {t('needs.copy.more')}
          </LinkRow>
        </>
      )}
      {offer?.from === null && <EmptyState title={t('needs.copy.none')} />}
      {offer && offer.from !== null && <CopyForm key={`${offer.from} ${none}`} offer={{ ...offer, from: offer.from }} none={none} submissionKey={submissionKey} />}
    </Narrow>
  );
}

type Offer = Omit<Awaited<ReturnType<typeof offerOf>>, 'from'> & { readonly from: string };

function CopyForm({ offer, none, submissionKey }: { readonly offer: Offer; readonly none: boolean; readonly submissionKey: string }) {
  const { from, weeks, needs, isCut, choices, week } = offer;
  const refusal = refusalOf(useActionData<typeof action>(), 'copy');
  const { t } = useTranslation();
  const format = useFormat();
  const asOptions = (mondays: readonly string[]) =>
    mondays.map((monday) => ({ value: monday, label: t('needs.copy.week', { week: format.week(monday), day: format.date(monday) }) }));
  return (
    <>
      <FilterForm label={t('needs.copy.from')}>
        <SelectField name="from" label={t('needs.copy.from')} emptyLabel={null} defaultValue={from} options={asOptions(weeks)} />
      </FilterForm>
      <SchemaForm
        schema={copyNeedsSchema}
        values={refusal.values}
        serverErrors={refusal.serverErrors}
        submissionKey={submissionKey}
        intent="copy"
        className="mt-6"
      >
        <CheckboxCards
          name="needIds[]"
          label={t('needs.copy.which', { count: needs.length })}
          hint={
            <>
              {isCut && <span className="block">{t('needs.copy.first', { count: mostCopied })}</span>}
              <Link to={none ? `?from=${from}` : `?from=${from}&none`} replace preventScrollReset className="inline-flex min-h-11 items-center">
                {t(none ? 'needs.copy.chooseAll' : 'needs.copy.chooseNone')}
              </Link>
            </>
          }
          options={needs.map(({ id, title, unitName, days, shifts }) => ({
            value: id,
            label: title || t('needs.draft.untitled'),
            hint: t('needs.copy.row', { unit: unitName, shifts: t('needs.copy.shifts', { count: shifts }), days: format.daysOf(days) }),
          }))}
          defaultValues={none ? [] : needs.map(({ id }) => id)}
        />
        <SelectField name="week" label={t('needs.copy.to')} hint={t('needs.copy.toHint')} emptyLabel={null} defaultValue={week} options={asOptions(choices)} />
        <RadioCards
          name="how"
          label={t('needs.copy.how')}
          defaultValue="PUBLISH"
          options={(['PUBLISH', 'DRAFT'] as const).map((how) => ({ value: how, label: t(`needs.copy.hows.${how}`), hint: t(`needs.copy.howHints.${how}`) }))}
        />
        <ButtonRow>
          <Button>{t('needs.copy.send')}</Button>
        </ButtonRow>
      </SchemaForm>
    </>
  );
}
