import { Form, useLoaderData } from '@remix-run/react';
import { randomUUID } from 'node:crypto';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useFormat } from '~/i18n/use-format';
import { formAction, intent } from '~/modules/access/form-action.server';
import { guardedLoader, noParams } from '~/modules/access/guarded.server';
import { signedIn } from '~/modules/access/guards';
import { readShownMessages } from '~/modules/followup/shown-messages.queries.server';
import { MessageText } from '~/modules/followup/ui/message-text';
import { usualWishes } from '~/modules/notifications/contact-wish';
import { setContactWishes } from '~/modules/notifications/contact-wish.commands.server';
import { readContactPoints, readContactWishes } from '~/modules/notifications/contact-wish.queries.server';
import { contactWishSchema } from '~/modules/notifications/contact-wish.schema';
import { markAllRead } from '~/modules/notifications/message.commands.server';
import { readKeptSendings } from '~/modules/notifications/outbox.queries.server';
import { ContactWishForm } from '~/modules/notifications/ui/contact-wish-form';
import { KeptSendings } from '~/modules/notifications/ui/kept-sendings';
import { Button, ButtonLink } from '~/ui/button';
import { Crumb } from '~/ui/crumb';
import { EmptyState } from '~/ui/empty-state';
import { Narrow, PageTitle } from '~/ui/page';
import type { Titled } from '~/ui/page-title';
import { Section } from '~/ui/section';
import { Tag } from '~/ui/tag';

const most = 100;
const mostKept = 20;

export const loader = guardedLoader(signedIn, noParams, async ({ db, actor, now, language, municipality }) => ({
  messages: await readShownMessages(db, actor.personId, language, most),
  wishes: (await readContactWishes(db, [actor.personId])).get(actor.personId) ?? usualWishes,
  addresses: await readContactPoints(db, actor.personId),
  kept: municipality.demonstration ? await readKeptSendings(db, { personId: actor.personId, limit: mostKept }) : [],
  isDemonstration: municipality.demonstration,
  shownAt: now,
  submissionKey: randomUUID(),
  wishKey: randomUUID(),
}));

// what came after the page was shown stays new
const markReadSchema = z.object({ shownAt: z.coerce.number().int().nonnegative() });

export const action = formAction(signedIn, noParams, {
  markRead: intent(markReadSchema, async ({ db, actor, now }, { shownAt }) => {
    await markAllRead(db, actor.personId, Math.min(shownAt, now));
    return { go: '/me/messages', notice: { key: 'messages.marked' } };
  }),
  wish: intent(contactWishSchema, async (context, wishes) => {
    await setContactWishes(context, wishes);
    return { go: '/me/messages', notice: { key: 'messages.wishes.saved' } };
  }),
});

export const handle: Titled = { title: (t) => t('messages.title') };

export default function MyMessages() {
  const { messages, wishes, addresses, kept, isDemonstration, shownAt, submissionKey, wishKey } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const unread = messages.filter(({ isRead }) => !isRead).length;
  const howItStands = unread > 0 ? t('messages.unread', { count: unread }) : t('messages.allRead');
  return (
    <Narrow>
      <Crumb to="/me">{t('messages.back')}</Crumb>
      <PageTitle title={t('messages.title')} lede={messages.length > 0 ? howItStands : undefined} />
      {messages.length === 0 && (
        <EmptyState title={t('messages.empty.title')} action={<ButtonLink to="/needs">{t('messages.empty.action')}</ButtonLink>}>
          {t('messages.empty.text')}
        </EmptyState>
      )}
      {unread > 0 && (
        <Form method="post" className="no-print mt-4">
          <input type="hidden" name="intent" value="markRead" />
          <input type="hidden" name="submissionKey" value={submissionKey} />
          <input type="hidden" name="shownAt" value={shownAt} />
          <Button kind="second" small icon="check">
            {t('messages.markRead')}
          </Button>
        </Form>
      )}
      <ol className="mt-6">
        {messages.map((message) => (
          <li key={message.id} className="border-t border-line py-4">
            <div className="flex flex-wrap items-center gap-x-3 text-s text-soft">
              <span>{format.dateTime(message.createdAt)}</span>
              {!message.isRead && <Tag state="asked">{t('messages.isNew')}</Tag>}
            </div>
            <MessageText message={message} />
          </li>
        ))}
      </ol>
      {messages.length === most && <p className="text-s text-soft">{t('messages.newest', { count: most })}</p>}
      <Section title={t('messages.wishes.title')} className="no-print mt-10">
        <ContactWishForm wishes={wishes} addresses={addresses} submissionKey={wishKey} />
      </Section>
      {isDemonstration && (
        <Section title={t('messages.kept.title')} className="no-print mt-10">
          <KeptSendings kept={kept} />
        </Section>
      )}
    </Narrow>
  );
}
