import { redirect } from '@remix-run/node';
import { randomUUID } from 'node:crypto';
import { hasRole, leads } from '~/kernel/actor';
import { notFound } from '~/modules/access/guarded.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { recordLook } from '~/modules/audit/audit.commands.server';
import { mostAtOnce } from '~/modules/assignments/answer-many.schema';
import { aliveShifts } from '~/modules/assignments/loan';
import { waitsFor } from '~/modules/assignments/loan-state';
import { readLoans } from '~/modules/assignments/loan.queries.server';
import { readPhones } from '~/modules/assignments/phones.queries.server';
import type { AskedPerson, Identity } from '~/modules/matching/candidates';
import { candidatesFor, type CandidatesOfLine } from '~/modules/matching/candidates.queries.server';
import type { CountedReason } from '~/modules/matching/counted-reasons';
import { coverageTotals } from '~/modules/needs/coverage';
import { readNeedPage, type NeedPage } from '~/modules/needs/need-page.queries.server';
import { candidatesViewOf, firstChoices, moreShownPath, shownMore } from './candidates-view.schema';
import { deadlinesFor, usualDeadline } from './deadlines';

/** Fewer of those who nearly fit than of those who do: each of them needs something done first. */
const mostNearly = 10;

type Context = Pick<SignedInContext, 'db' | 'actor' | 'now' | 'municipality' | 'language' | 'url'>;

/** Everything the page shows; writes one row of who was shown (design part 4, rule 10). Who doesn't manage the need is told that there is none. */
export async function readCandidatesPage(context: Context, needId: string) {
  const { db, actor, now, municipality, url } = context;
  const need = await readNeedPage(db, actor, needId, now);
  if (!need?.may.manage) throw notFound();
  if (!need.may.seeCandidates) throw redirect(`/needs/${needId}`);
  const more = moreShownPath(needId, url.searchParams);
  if (more) throw redirect(more);
  const view = candidatesViewOf(url.searchParams);
  const lines = linesOf(need, now);
  const line = lines.find((one) => one.id === view.line) ?? lines.find((one) => one.totals.missing > 0) ?? lines[0];
  const found = line ? await candidatesFor(db, { lineId: line.id, actor, now, municipality }) : null;
  if (!line || !found) throw notFound();
  const coming = found.shifts.filter((shift) => shift.period.start > now);
  const open = coming.filter((shift) => shift.held < shift.wanted);
  const fits = comingOnly(found, coming);
  const shownFits = fits.slice(0, Math.max(view.show, view.first ?? 0));
  const nearly = found.nearly.slice(0, mostNearly);
  const shown = [...shownFits, ...nearly, ...found.asked];
  const personIds = shown.map((one) => one.personId);
  await recordLook(db, { actorId: actor.personId, action: 'candidates.look', subject: 'Need', subjectId: needId, personIds }, now);
  const firstStart = open[0]?.period.start ?? now;
  const deadlines = deadlinesFor(now, firstStart, municipality.zone);
  const { id, title, unit, rows, days, totals } = need;
  return {
    need: { id, title, unit, rows, days, totals, lines: need.lines.map((one) => ({ id: one.id, title: one.title })) },
    now,
    lines,
    line: { id: line.id, title: line.title },
    shifts: found.shifts,
    open,
    fits: shownFits.map((one) => ({ ...one, submissionKey: randomUUID() })),
    fitting: fits.length,
    first: view.first,
    more: Math.min(shownMore, fits.length - shownFits.length),
    firstChoices: firstChoices(line.totals.missing, fits.length),
    chosen: [...new Set([...shownFits.slice(0, view.first ?? 0).map((one) => one.personId), ...view.chosen])],
    nearly: nearly.map((one) => ({ ...one, submissionKey: randomUUID() })),
    nearlyFitting: found.nearly.length,
    counted: found.counted.filter((one) => open.some((shift) => shift.id === one.shiftId) && !one.reasons.some(isChoiceOfAnother)),
    looked: found.looked,
    ...splitAsked(await askedOf(context, found.asked)),
    all: view.all,
    labels: found.labels,
    deadlines,
    usual: usualDeadline(deadlines, now, firstStart),
    isProposal: !leads(actor, unit.id),
    setsAside: [...(leads(actor, unit.id) || hasRole(actor, 'HR') ? (['LEADER'] as const) : []), ...(hasRole(actor, 'HR') ? (['HR'] as const) : [])],
    phones: await readPhones(db, shown.filter((one) => one.name !== null).map((one) => one.personId)),
    result: resultOf(found, view),
    submissionKey: randomUUID(),
    manyKey: randomUUID(),
  };
}

export type CandidatesPage = Awaited<ReturnType<typeof readCandidatesPage>>;

const linesOf = (need: NeedPage, now: number) =>
  need.lines.map(({ id, title }, index) => {
    const rows = need.rows.map((row) => ({ ...row, cells: [row.cells[index] ?? null] }));
    return { id, title, totals: coverageTotals(rows, now) };
  });

/** People who were put on another shift at the same time could take this one instead, so it isn't one that nobody can take. */
const isChoiceOfAnother = ({ variant }: CountedReason): boolean => variant === 'ASKED_TOGETHER';

/** Nobody can be asked for a shift that has begun. */
const comingOnly = (found: CandidatesOfLine, coming: readonly { readonly id: string }[]) =>
  found.fits
    .map((one) => ({ ...one, shiftIds: one.shiftIds.filter((id) => coming.some((shift) => shift.id === id)) }))
    .filter((one) => one.shiftIds.length > 0);

/** Those asked, first those who wait for the actor's own yes; of those who said yes also whom it waits for. */
async function askedOf(context: Context, asked: readonly AskedPerson[]) {
  const waiting = asked.filter((one) => one.state === 'SAID_YES' || one.state === 'ASKED').map((one) => one.assignmentId);
  const loans = waiting.length > 0 ? await readLoans(context, { id: { in: waiting } }) : [];
  const rows = asked.map((one) => {
    const loan = loans.find(({ id }) => id === one.assignmentId);
    const missing = loan && one.state === 'SAID_YES' ? waitsFor(loan) : [];
    return {
      ...one,
      mayGiveYes: one.state === 'SAID_YES' && loan?.may.giveReceiverYes.may === true,
      mayRecordYes: loan?.may.recordPersonYes.may === true,
      toRecord: loan ? loan.shifts.filter((shift) => shift.state === 'ASKED' && shift.period.start > context.now).map((shift) => shift.shiftId) : [],
      yesTo: loan ? aliveShifts(loan).map((shift) => shift.shiftId) : [],
      waitsFor: [...new Set(missing.flatMap((yes) => (yes.responsibleNames.length > 0 ? yes.responsibleNames : (yes.unitName ?? []))))],
      submissionKey: randomUUID(),
    };
  });
  return [...rows.filter((one) => one.mayGiveYes), ...rows.filter((one) => !one.mayGiveYes)];
}

/** Several who wait for the actor's own yes are answered at once; one alone stands among the others. */
function splitAsked<Row extends { readonly mayGiveYes: boolean }>(rows: readonly Row[]) {
  const forYou = rows.filter((one) => one.mayGiveYes).slice(0, mostAtOnce);
  return forYou.length > 1 ? { forYou, asked: rows.slice(forYou.length) } : { forYou: [], asked: [...rows] };
}

/** What came of asking and of a yes to many, as the address says it, in words about people who are on the page anyway. */
function resultOf({ fits, nearly, asked }: CandidatesOfLine, view: ReturnType<typeof candidatesViewOf>) {
  const known: readonly Identity[] = [...fits, ...nearly, ...asked];
  return {
    asked: asked.filter((one) => view.asked.includes(one.assignmentId)),
    notAsked: view.notAsked.map(({ personId, why }) => ({ person: known.find((one) => one.personId === personId) ?? null, why })),
    gotYes: view.answered.done.flatMap((id) => asked.find((one) => one.assignmentId === id) ?? []),
    gotNoYes: view.answered.notDone.map(({ assignmentId, why }) => ({ person: asked.find((one) => one.assignmentId === assignmentId) ?? null, why })),
  };
}
