import { redirect } from '@remix-run/node';
import { notFound } from '~/modules/access/guarded.server';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { readLoans } from '~/modules/assignments/loan.queries.server';
import { peopleOnNeed } from '~/modules/assignments/people-on-need.queries.server';
import { readLabels } from '~/modules/matching/labels.queries.server';
import { evaluateForPerson, evaluateLinesForPerson } from '~/modules/matching/person-evaluation.queries.server';
import { toldToPerson, type ShownReason } from '~/modules/matching/shown-reason';
import { readNeedPage, type NeedPage } from '~/modules/needs/need-page.queries.server';
import { applyViewOf } from './apply-view.schema';
import { mayBeChosen, ownLineOf, type OwnLine, type OwnShift } from './own-shifts';

/** What somebody needs to decide whether to help here; a need that seeks nobody any more leads to its own page, which says why. */
export async function readApplyPage(context: SignedInContext, needId: string) {
  const { db, actor, now, municipality, url } = context;
  const need = await readNeedPage(db, actor, needId, now);
  if (!need) throw notFound();
  if (need.status !== 'PUBLISHED') throw redirect(`/needs/${needId}`);
  const view = applyViewOf(url.searchParams);
  const places = await peopleOnNeed(db, needId, now, actor.personId);
  const asked = { personId: actor.personId, now, moment: 'ask', municipality } as const;
  const found = await evaluateLinesForPerson(db, { ...asked, lineIds: need.lines.map((line) => line.id) });
  const lines = need.lines.flatMap((line) => {
    const own = found[line.id];
    return own ? [ownLineOf(own, places, now)] : [];
  });
  const [loan] = view.applied ? await readLoans(context, { id: view.applied, needId, personId: actor.personId }) : [];
  const chosen = chosenOf(lines, view);
  const shiftIds = chosen?.shifts.map((shift) => shift.id);
  const together = chosen ? await evaluateForPerson(db, { ...asked, lineId: chosen.line.id, shiftIds }) : null;
  const told = together ? toldToPerson(together.evaluation.reasons, 'ask').filter((reason) => reason.severity !== 'INFO') : [];
  const shown = [...told, ...lines.flatMap((line) => [...line.warnings, ...line.shifts.flatMap((shift) => shift.reasons)])];
  return {
    need: shortNeed(need),
    lines: lines.filter((line) => line.shifts.length > 0),
    chosen: chosen && { lineId: chosen.line.id, lineTitle: chosen.line.title, shifts: chosen.shifts, reasons: told },
    nothingChosenOn: view.line !== null && view.shifts.length === 0 ? view.line : null,
    isGone: view.shifts.length > 0 && chosen === null,
    loan: loan ?? null,
    labels: await readLabels(db, competencesIn(shown)),
  };
}

export type ApplyPage = Awaited<ReturnType<typeof readApplyPage>>;

const shortNeed = ({ id, title, tasks, notTasks, meetingPlace, introducer, introducerDeclined, contact, unit, days }: NeedPage) => ({
  id, title, tasks, notTasks, meetingPlace, contact, unit, days,
  introducer: introducerDeclined ? null : introducer,
});

function chosenOf(lines: readonly OwnLine[], view: { line: string | null; shifts: readonly string[] }): { line: OwnLine; shifts: OwnShift[] } | null {
  const line = lines.find((one) => one.id === view.line);
  const shifts = line?.shifts.filter((shift) => view.shifts.includes(shift.id) && mayBeChosen(shift)) ?? [];
  return line && shifts.length > 0 ? { line, shifts } : null;
}

function competencesIn(reasons: readonly ShownReason[]): string[] {
  const keys = reasons.flatMap(({ data }): readonly (string | null)[] => {
    if ('anyOf' in data) return data.anyOf;
    if ('via' in data) return [data.competence, data.via];
    return 'competence' in data ? [data.competence] : [];
  });
  return [...new Set(keys.filter((key) => key !== null))];
}
