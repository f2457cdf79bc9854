import { recordLook } from '~/modules/audit/audit.commands.server';
import type { CommandContext } from './command-context.server';
import type { Loan } from './loan';

/** Records that names were shown to somebody who is no party to these loans: HR and the crisis staff (design rule 10). One row per look; `about` is the loan whose page it is. */
export async function recordLoansLook({ db, actor, now }: Pick<CommandContext, 'db' | 'actor' | 'now'>, loans: readonly Loan[], about?: Loan): Promise<void> {
  const looked = loans.filter((loan) => loan.person.name !== null && loan.own.every((standing) => standing === 'HR' || standing === 'COORDINATOR'));
  const [only] = loans;
  const subjectId = about?.id ?? (loans.length === 1 && only ? only.id : null);
  await recordLook(
    db,
    { actorId: actor.personId, action: 'assignment.look', subject: 'Assignment', subjectId, personIds: looked.map((loan) => loan.person.id) },
    now
  );
}
