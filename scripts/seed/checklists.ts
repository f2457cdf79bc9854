import { dayMs, hourMs, type Instant } from '~/kernel/time';
import { dueAt } from '~/modules/onboarding/due';
import { ruleOf, type ChecklistRole, type TemplateItem } from '~/modules/onboarding/item';
import { lifeOf } from '~/modules/onboarding/life';
import { itemsFor, type Template } from '~/modules/onboarding/make-items';
import { shippedTemplates } from '~/modules/onboarding/templates/shipped';
import type { SeedRows } from './insert-rows';
import type { Lending } from './lendings';
import { idOf, type Random, randomFor } from './random';
import type { World } from './world';

type ChecklistRows = Pick<SeedRows, 'ChecklistTemplate' | 'Checklist' | 'ChecklistAssignment' | 'ChecklistItem'>;
type Loan = Pick<SeedRows, 'Assignment' | 'AssignmentShift'>;

const templateId = (role: string, sector: string | null): string => idOf('checklist template', role, sector ?? 'every sector');
const templates: readonly Template[] = shippedTemplates.map(({ role, sector, version, items }) => ({ id: templateId(role, sector), role, sector, version, items }));

/** The shipped templates, and a list for every loan that holds a shift; what was due is mostly ticked, some of what is coming too. */
export function checklistRows(world: World, lendings: readonly Lending[], { Assignment, AssignmentShift }: Loan): ChecklistRows {
  const random = randomFor('checklists');
  const rows: ChecklistRows = { ChecklistTemplate: templateRows(world), Checklist: [], ChecklistAssignment: [], ChecklistItem: [] };
  for (const [index, lending] of lendings.entries()) {
    const assignment = Assignment[index];
    const shifts = AssignmentShift.filter((shift) => shift.assignmentId === assignment?.id && shift.state === 'HELD');
    if (!assignment?.id || lending.stage !== 'AGREED' || shifts.length === 0) continue;
    const { sector } = lending.need.unit;
    const id = idOf('checklist', assignment.id);
    const madeAt = Math.max(...shifts.map((shift) => +new Date(shift.heldAt ?? shift.askedAt)));
    const held = shifts.map((shift) => ({ start: +new Date(shift.startsAt), end: +new Date(shift.endsAt) }));
    rows.Checklist.push({ id, sector, createdAt: new Date(madeAt) });
    rows.ChecklistAssignment.push({ assignmentId: assignment.id, checklistId: id });
    for (const wanted of itemsFor(templates, sector, world.options.country)) {
      const item = templates.find((one) => one.id === wanted.templateId)?.items.find((one) => one.key === wanted.key);
      const settledAt = item ? settledAtOf(item, held, madeAt, assignment.arrivedAt !== null, world, random) : null;
      const settled = settledAt === null ? { state: 'OPEN' as const, settledAt: null, settledById: null } : { state: 'DONE' as const, settledAt: new Date(settledAt), settledById: whoDid(wanted.role, lending) };
      rows.ChecklistItem.push({ id: idOf('checklist item', id, wanted.role, wanted.key), checklistId: id, ...wanted, ...settled, reason: null });
    }
  }
  return rows;
}

const templateRows = ({ options }: World): ChecklistRows['ChecklistTemplate'] =>
  shippedTemplates.map(({ role, sector, version, items }) => ({
    id: templateId(role, sector),
    role,
    sector,
    version: 1,
    items: JSON.parse(JSON.stringify(items)),
    inForceFrom: new Date(options.now - 120 * dayMs),
    shippedVersion: version,
    createdAt: new Date(options.now - 120 * dayMs),
    createdById: null,
  }));

/** When an item was ticked; null when it still is open. What a rule settles is not ticked, and nobody ticks what has not happened. */
function settledAtOf(item: TemplateItem, held: readonly { start: Instant; end: Instant }[], madeAt: Instant, hasArrived: boolean, { options, zone }: World, random: Random): Instant | null {
  const { now } = options;
  const { span } = lifeOf(held, now);
  const luck = random.next();
  if (!span || (ruleOf(item) !== null && ruleOf(item) !== 'CONFIDENTIALITY')) return null;
  const due = dueAt(item.due, span, zone);
  if (item.records === 'ARRIVED') return hasArrived ? span.start : null;
  if (item.phase !== 'BEFORE' && span.start > now) return null;
  const isDone = due < now ? luck < 0.88 || item.records !== null : luck < 0.35;
  // in the daytime: what comes before a morning was done the day before
  const at = item.phase === 'BEFORE' ? due - (16 + Math.floor(luck * 6)) * hourMs : due - Math.floor(luck * 2) * hourMs;
  return isDone ? Math.max(madeAt, Math.min(now - hourMs, at)) : null;
}

function whoDid(role: ChecklistRole, { person, need }: Lending): string {
  const leaderOf: Readonly<Record<ChecklistRole, string>> = {
    PERSON: person.id,
    RECEIVER: need.unit.leaderId,
    INTRODUCER: need.introducer?.id ?? need.unit.leaderId,
    HOME: person.employments[0]?.unit.leaderId ?? need.unit.leaderId,
  };
  return leaderOf[role];
}
