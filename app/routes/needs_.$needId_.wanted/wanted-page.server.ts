import { redirect } from '@remix-run/node';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { notFound } from '~/modules/access/guarded.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { recordLook } from '~/modules/audit/audit.commands.server';
import { peopleOnNeed } from '~/modules/assignments/people-on-need.queries.server';
import { readNeedPage } from '~/modules/needs/need-page.queries.server';

const viewSchema = z.object({ line: z.uuid().nullable().catch(null), shift: z.uuid().nullable().catch(null) });

/** The grid of a need that the actor manages, and the place that is open to change, with who holds it; names shown leave a row (design rule 10). */
export async function readWantedPage(context: SignedInContext, needId: string) {
  const { db, actor, now, url } = context;
  const need = await readNeedPage(db, actor, needId, now);
  if (!need?.may.manage) throw notFound();
  if (!need.may.edit || need.status !== 'PUBLISHED') throw redirect(`/needs/${needId}`);
  const view = viewSchema.parse({ line: url.searchParams.get('line'), shift: url.searchParams.get('shift') });
  const rows = need.rows.filter((row) => !row.isCancelled && row.movedTo === null && row.period.start > now);
  const row = rows.find((one) => one.shiftId === view.shift);
  const index = need.lines.findIndex((line) => line.id === view.line);
  const line = need.lines[index];
  const places = row && line ? await peopleOnNeed(db, needId, now) : [];
  const held = places.filter((place) => place.state === 'HELD' && place.lineId === line?.id && place.shiftId === row?.shiftId);
  const personIds = held.map((place) => place.personId);
  await recordLook(db, { actorId: actor.personId, action: 'wanted.look', subject: 'Need', subjectId: needId, personIds }, now);
  return {
    need: { id: need.id, title: need.title, lines: need.lines.map(({ id, title }) => ({ id, title })), rows },
    place: row && line
      ? {
          lineId: line.id,
          lineTitle: line.title,
          shiftId: row.shiftId,
          period: row.period,
          wanted: row.cells[index]?.wanted ?? 0,
          held: held.map(({ assignmentId, name }) => ({ assignmentId, name: name ?? '' })),
        }
      : null,
    submissionKey: randomUUID(),
  };
}

export type WantedPage = Awaited<ReturnType<typeof readWantedPage>>;
