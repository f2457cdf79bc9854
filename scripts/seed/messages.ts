import { hourMs } from '~/kernel/time';
import type { SeedRows } from './insert-rows';
import { idOf, randomFor } from './random';
import type { World } from './world';

/** What people were told of the loans: asked, or agreed. Older messages have been read. */
export function messageRows({ options }: World, lent: Pick<SeedRows, 'Assignment' | 'AssignmentShift'>): SeedRows['Message'] {
  const random = randomFor('messages');
  const held = new Set(lent.AssignmentShift.filter((shift) => shift.state === 'HELD').map((shift) => shift.assignmentId));
  return lent.Assignment.map((assignment) => {
    const createdAt = new Date(assignment.createdAt);
    const agreed = held.has(assignment.id ?? '');
    const old = options.now - createdAt.getTime() > 72 * hourMs || random.chance(0.4);
    return {
      id: idOf('message', assignment.id ?? ''),
      personId: assignment.personId,
      kind: agreed ? 'assignment.confirmed' : 'assignment.asked',
      data: { assignmentId: assignment.id ?? '', needId: assignment.needId },
      createdAt,
      readAt: agreed && old ? new Date(createdAt.getTime() + 2 * hourMs) : null,
    };
  });
}
