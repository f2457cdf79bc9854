import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/i18n/use-format';
import { dateAt } from '~/kernel/zone';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { guidelineRights } from '~/modules/guidelines/guideline.policy';
import { readGuideline } from '~/modules/guidelines/guideline.queries.server';
import { guidelineParams, guidelineViewSchema, readSchema, type GuidelineParams } from '~/modules/guidelines/guideline.schema';
import { markRead } from '~/modules/guidelines/read.commands.server';
import { readCounts } from '~/modules/guidelines/reads.queries.server';
import { wordsFound } from '~/modules/guidelines/search.queries.server';
import { ReadForm } from '~/modules/guidelines/ui/read-form';
import { useForWhom } from '~/modules/guidelines/ui/use-for-whom';
import { EarlierVersions, VersionNote } from '~/modules/guidelines/ui/versions';
import { LinkRow } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { GroupCounts } from '~/ui/group-counts';
import { Note } from '~/ui/note';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { PrintButton, PrintFoot } from '~/ui/print';
import { Prose } from '~/ui/prose';
import { Section } from '~/ui/section';

export const loader = guardedLoader(signedIn, guidelineParams, async (context, { slug }) => {
  const { db, actor, now, language, municipality, url } = context;
  const { version, q } = guidelineViewSchema.parse(Object.fromEntries(url.searchParams));
  const guideline = await readGuideline(db, { slug, number: version }, { personId: actor.personId, language }, now);
  if (!guideline) throw notFound();
  const rights = guidelineRights(actor);
  return {
    guideline,
    marked: await wordsFound(db, guideline.text, q),
    counts: rights.seeCounts ? await readCounts(db, guideline.versionId, dateAt(now, municipality.zone)) : null,
    mayEdit: rights.edit,
    submissionKey: randomUUID(),
  };
});

export const action = formAction(signedIn, guidelineParams, {
  read: intent(readSchema, async (context, { versionId }, { slug }: GuidelineParams) => {
    const result = await markRead(context, slug, versionId);
    if (!result) throw notFound();
    return result.ok ? { go: `/guidelines/${slug}`, notice: { key: 'guidelines.read.saved' } } : { refused: result.refusal };
  }),
});

export const handle: Titled<typeof loader> = { title: (t, { guideline }) => guideline.text.title };

export default function GuidelinePage() {
  const { guideline, marked, counts, mayEdit, submissionKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { t } = useTranslation();
  const format = useFormat();
  const forWhom = useForWhom();
  const { slug, number, text, audiences, sectors, inForceFrom, isInForce } = guideline;
  const lang = text.language === format.language ? undefined : text.language;
  return (
    <Narrow>
      <Crumb to="/guidelines">{t('guidelines.back')}</Crumb>
      <PageTitle title={<span lang={lang}>{text.title}</span>} lede={forWhom(audiences, sectors)} />
      <VersionNote guideline={guideline} />
      {lang && <Note>{t(`guidelines.otherLanguage.${text.language}`)}.</Note>}
      {marked.length > 0 && (
        <div className="no-print mt-2">
          <Note icon="search">{t('guidelines.searched')}</Note>
          <LinkRow to={`/guidelines/${slug}`} icon="cross">
            {t('guidelines.unmark')}
          </LinkRow>
        </div>
      )}
      <div className="mt-6">
        <Prose text={text.body} lang={lang} marked={marked} />
      </div>
      {isInForce && (
        <ReadForm
          versionId={guideline.versionId}
          readAt={guideline.readAt}
          submissionKey={submissionKey}
          refused={refused ? t(refused.key, refused.params) : null}
        />
      )}
      <div className="no-print mt-6 flex flex-wrap items-center gap-x-5">
        <PrintButton />
        {mayEdit && (
          <LinkRow to={`/admin/guidelines/${slug}`} icon="edit">
            {t('guidelines.edit')}
          </LinkRow>
        )}
      </div>
      <EarlierVersions guideline={guideline} />
      {counts && (
        <div className="no-print">
          <Section title={t('guidelines.counts.title')} hint={t('guidelines.counts.hint')}>
            <GroupCounts caption={t('guidelines.counts.title')} counts={counts} />
          </Section>
        </div>
      )}
      <PrintFoot>
        {t('guidelines.print.foot', {
          title: text.title,
          number,
          day: format.date(dateAt(inForceFrom, format.zone)),
          today: format.date(format.today),
        })}
      </PrintFoot>
    </Narrow>
  );
}
