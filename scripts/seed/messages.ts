import type { MessageKind } from '~/modules/assignments/notices';
import { hourMs } from '~/kernel/time';
import type { SeedRows } from './insert-rows';
import { firstStart, type Lending, type Stage } from './lendings';
import { idOf, randomFor } from './random';
import type { World } from './world';

type Told = 'PERSON' | 'RECEIVER' | 'HOME';

/** Who was told what when a loan came to its stage. */
const toldAt: Readonly<Record<Stage, readonly (readonly [Told, MessageKind])[]>> = {
  AGREED: [
    ['PERSON', 'assignment.confirmed'],
    ['RECEIVER', 'assignment.confirmed'],
    ['HOME', 'assignment.confirmed'],
  ],
  PERSON_MISSING: [['PERSON', 'assignment.asked']],
  RECEIVER_MISSING: [['RECEIVER', 'assignment.applied']],
  HOME_MISSING: [['HOME', 'assignment.releaseWanted']],
  PROPOSED: [['PERSON', 'assignment.asked']],
  DECLINED: [['PERSON', 'assignment.asked']],
  LATE: [['PERSON', 'assignment.asked']],
};

/** Kinds that name the lent person to a leader. */
const named: readonly MessageKind[] = ['assignment.confirmed', 'assignment.releaseWanted'];

/** Messages about the loans, `rows` in the loans' order; those about what is over have been read. */
export function messageRows({ options }: World, lendings: readonly Lending[], rows: SeedRows['Assignment']): SeedRows['Message'] {
  const random = randomFor('messages');
  return lendings.flatMap((lending, index) => {
    const assignment = rows[index];
    if (!assignment?.id) return [];
    const { id, needId, createdAt } = assignment;
    const readers: Record<Told, string | undefined> = {
      PERSON: lending.person.id,
      RECEIVER: lending.need.unit.leaderId,
      HOME: lending.person.employments[0]?.unit.leaderId,
    };
    const isRead = firstStart(lending) < options.now || (lending.stage === 'AGREED' && random.chance(0.6));
    const readAt = isRead ? new Date(new Date(createdAt).getTime() + 3 * hourMs) : null;
    return toldAt[lending.stage].flatMap(([told, kind]) => {
      const personId = readers[told];
      const data = { assignmentId: id, needId, ...(named.includes(kind) && told !== 'PERSON' && { party: told, personId: lending.person.id }) };
      return personId ? [{ id: idOf('message', id, told), personId, kind, data, createdAt, readAt }] : [];
    });
  });
}
