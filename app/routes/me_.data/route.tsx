import { useActionData, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '~/kernel/time';
import { isIsoDate } from '~/kernel/zone';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams, notFound } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { refusalOf } from '~/modules/access/refused-form';
import { readOwnCalendar } from '~/modules/assignments/calendar.queries.server';
import { chooseOwnLanguage } from '~/modules/people/language.commands.server';
import { languageSchema } from '~/modules/people/language.schema';
import { readOwnData } from '~/modules/people/own-data.queries.server';
import { readWhoLooked } from '~/modules/people/who-looked.queries.server';
import { cookieHeader } from '~/platform/session.server';
import { Crumb } from '~/ui/crumb';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { LanguageForm } from './language-form';
import { Looks } from './looks';
import { Stored } from './stored';

const dayIn = (text: string | null): IsoDate | null => (text !== null && isIsoDate(text) ? text : null);

export const loader = guardedLoader(signedIn, noParams, async ({ db, actor, now, municipality, language, url }) => {
  const data = await readOwnData(db, actor.personId);
  if (!data) throw notFound();
  const seenBefore = dayIn(url.searchParams.get('seenBefore'));
  const looks = await readWhoLooked(db, actor.personId, now, municipality.zone, seenBefore);
  const calendar = await readOwnCalendar(db, actor.personId);
  return { data, calendarMadeAt: calendar?.madeAt ?? null, looks, isEarlier: seenBefore !== null, language, submissionKey: randomUUID() };
});

const yearSeconds = 365 * 24 * 3600;

export const action = formAction(signedIn, noParams, {
  language: intent(languageSchema, async (context, { language }) => {
    await chooseOwnLanguage(context, language);
    // the cookie speaks before the person's choice does, so it has to say the same
    return {
      go: '/me/data',
      notice: { key: 'me.data.language.saved' },
      headers: [['Set-Cookie', cookieHeader('language', language, context.app.environment, yearSeconds)]],
    };
  }),
});

export const handle: Titled = { title: (t) => t('me.data.title') };

export default function MyData() {
  const { data, calendarMadeAt, looks, isEarlier, language, submissionKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <Narrow>
      <Crumb to="/me">{t('me.data.back')}</Crumb>
      <PageTitle title={t('me.data.title')} lede={t('me.data.lede')} />
      <Looks looks={looks} isEarlier={isEarlier} />
      <Stored data={data} calendarMadeAt={calendarMadeAt} />
      <LanguageForm language={language} submissionKey={submissionKey} refusal={refusalOf(answer, 'language')} />
    </Narrow>
  );
}
