import type { Instant } from '~/kernel/time';
import type { Municipality } from '~/modules/access/municipality';
import type { Reader } from '~/platform/database.server';
import { linkClosed, type LinkClosed, type LinkPage, type LinkRequest } from './answer-link';
import type { AskedShift } from './assignment-facts';
import { mayDo } from './assignment.policy';
import { hashOfToken } from './secret-token.server';
import { loadAssignment } from './stored-assignment.queries.server';

const closed = (why: LinkClosed): LinkPage => ({ closed: why, request: null });

/**
 * What a link's page shows at `now`: the request while it may be answered, else why not. It reads and never writes, since programs that look through mail open
 * every link; a wrong token takes one look-up by its hash.
 */
export async function readAnswerLink(db: Reader, token: string, now: Instant, { zone }: Municipality): Promise<LinkPage> {
  const link = await db.answerLink.findUnique({ where: { tokenHash: hashOfToken(token) } });
  const why = linkClosed(link, now);
  if (!link || why) return closed(why ?? 'UNKNOWN');
  const assignment = await loadAssignment(db, link.assignmentId, zone);
  if (!assignment || assignment.personId !== link.personId || !mayDo('answerYes', assignment.facts, ['PERSON'], now).may) return closed('NOT_ASKED');
  const need = await db.need.findUniqueOrThrow({ where: { id: assignment.needId }, select: { tasks: true, meetingPlace: true, unit: { select: { name: true, address: true } } } });
  const asked = assignment.facts.shifts.filter((shift) => shift.state === 'ASKED');
  return {
    closed: null,
    request: {
      shifts: asked.map(({ shiftId, start, end }) => ({ shiftId, period: { start, end } })),
      unit: need.unit,
      meetingPlace: need.meetingPlace,
      tasks: need.tasks,
      answerBy: Math.min(assignment.facts.answerBy, link.expiresAt.getTime()),
      moved: await movedOf(db, assignment.facts.shifts),
      maySayNo: mayDo('answerNo', assignment.facts, ['PERSON'], now).may,
    },
  };
}

/** Of shifts that are asked for, those that are held at an older time. */
async function movedOf(db: Reader, shifts: readonly AskedShift[]): Promise<LinkRequest['moved']> {
  const periods = new Map(shifts.map(({ shiftId, start, end }) => [shiftId, { start, end }]));
  const idsOf = (state: AskedShift['state']) => shifts.filter((shift) => shift.state === state).map((shift) => shift.shiftId);
  const [held, asked] = [idsOf('HELD'), idsOf('ASKED')];
  const rows = held.length === 0 ? [] : await db.shift.findMany({ where: { id: { in: held }, replacedById: { in: asked } }, select: { id: true, replacedById: true } });
  return rows.flatMap(({ id, replacedById }) => {
    const [from, to] = [periods.get(id), periods.get(replacedById ?? '')];
    return from && to ? [{ from, to }] : [];
  });
}
