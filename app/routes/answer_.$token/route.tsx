import { json, type ActionFunctionArgs, type HeadersFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { parseForm } from '~/kernel/parse-form';
import type { TextKey } from '~/kernel/text-key';
import { guardedLoader, notFound, parseParams, troubleResponse, withTroubleAsPage } from '~/modules/access/guarded.server';
import { everyone } from '~/modules/access/guards';
import { readPageContext } from '~/modules/access/page-context.server';
import type { LinkAnswered } from '~/modules/assignments/answer-link';
import { answerByLink } from '~/modules/assignments/answer-link.commands.server';
import { readAnswerLink } from '~/modules/assignments/answer-link.queries.server';
import { linkAnswerSchema } from '~/modules/assignments/answer-link.schema';
import { LinkDone, LinkOver } from '~/modules/assignments/ui/link-outcome';
import { LinkRequestSheet } from '~/modules/assignments/ui/link-request';
import { Narrow } from '~/ui/page';
import type { Titled } from '~/ui/page-title';

const paramsSchema = z.object({ token: z.string() });
const largestFormBytes = 64 * 1024;

// Programs that look through mail open every link in it, so opening changes nothing; only the buttons do, by POST.
export const loader = guardedLoader(everyone, paramsSchema, async ({ db, now, municipality }, { token }) => {
  const page = await readAnswerLink(db, token, now, municipality);
  return json(page, { status: page.closed === 'UNKNOWN' ? 404 : 200 });
});

interface Answered {
  readonly done: LinkAnswered | null;
  readonly refused: TextKey | null;
}

/** The link stands for a session that there is none of, so this stands outside formAction; the cross-origin guard is in front of it all the same. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  return withTroubleAsPage(undefined, '/answer', async () => {
    if (Number(request.headers.get('Content-Length') ?? 0) > largestFormBytes) throw troubleResponse({ trouble: 'TOO_LARGE' });
    const { token } = parseParams(paramsSchema, params);
    const form = parseForm(linkAnswerSchema, await request.formData());
    if (!form.ok) throw notFound();
    const answered = await answerByLink(await readPageContext(context, request), token, form.value);
    if (answered.ok) return json<Answered>({ done: answered.value, refused: null });
    const { refusal } = answered;
    return json<Answered>({ done: null, refused: refusal.closed === null ? refusal.refused : null }, { status: refusal.closed === 'UNKNOWN' ? 404 : 409 });
  });
}

/** Nobody searches for it, and no other site hears of it. Under "no-referrer" the browser would keep back the Origin that our own guard asks for. */
export const headers: HeadersFunction = () => ({ 'Referrer-Policy': 'strict-origin', 'X-Robots-Tag': 'noindex, nofollow, noarchive' });

export const handle: Titled = { title: (t) => t('answer.title') };

export default function AnswerByLink() {
  const { closed, request } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Narrow>
      {answer?.done ? <LinkDone answered={answer.done} /> : request ? <LinkRequestSheet request={request} refused={answer?.refused ?? null} /> : <LinkOver why={closed} />}
    </Narrow>
  );
}
