import type { Language } from '~/kernel/vocabulary';
import { recordWrite } from '~/modules/audit/audit.commands.server';
import type { CommandContext } from './command-context.server';

/** Keeps which language the actor wants to be spoken to in, on every device. */
export async function chooseOwnLanguage({ db, actor, now }: CommandContext, language: Language): Promise<void> {
  const { personId } = actor;
  await db.$transaction(async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { language } });
    await recordWrite(
      tx,
      { actorId: personId, action: 'person.language', subject: 'Person', subjectId: personId, personIds: [personId], fields: ['language'] },
      now,
    );
  });
}
