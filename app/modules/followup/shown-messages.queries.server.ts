import type { Language } from '~/kernel/vocabulary';
import type { SignedInContext } from '~/modules/access/page-context.server';
import { readUnitNames } from '~/modules/access/unit-names.queries.server';
import { readFreedReasons } from '~/modules/assignments/freed-reasons.queries.server';
import { readNeedNames } from '~/modules/needs/need-names.queries.server';
import { readMessages } from '~/modules/notifications/message.queries.server';
import { readClaimLabels, readNames } from '~/modules/people/competence.queries.server';
import { messageDataSchema, type MessageData, type ShownMessage } from './message-data';

type IdField = { [Field in keyof MessageData]-?: Required<MessageData>[Field] extends string ? Field : never }[keyof MessageData];

/** The person's newest messages with today's names for their ids; six queries however many there are. */
export async function readShownMessages(db: SignedInContext['db'], personId: string, language: Language, limit: number): Promise<ShownMessage[]> {
  return nameMessages(db, await readMessages(db, personId, limit), language);
}

/** Messages with today's names for their ids, in one language; five queries however many there are. */
export async function nameMessages<Stored extends { readonly data: unknown }>(db: SignedInContext['db'], stored: readonly Stored[], language: Language): Promise<(Omit<Stored, 'data'> & Pick<ShownMessage, 'data' | 'words'>)[]> {
  const messages = stored.map((message) => ({ ...message, data: messageDataSchema.parse(message.data) }));
  const idsOf = (field: IdField): string[] => [...new Set(messages.flatMap(({ data }) => data[field] ?? []))];
  const needs = await readNeedNames(db, idsOf('needId'));
  const units = await readUnitNames(db, idsOf('unitId'));
  const names = await readNames(db, [...idsOf('byId'), ...idsOf('personId')]);
  const labels = await readClaimLabels(db, { keys: idsOf('competenceKey'), claimIds: idsOf('personCompetenceId') }, language);
  const reasons = await readFreedReasons(db, messages.map(({ data }) => data));
  return messages.map((message) => {
    const { needId = '', unitId = '', byId = '', personId: aboutId = '', competenceKey = '', personCompetenceId = '', assignmentId = '', shiftId = '' } = message.data;
    const need = needs.get(needId);
    const words = {
      need: need?.title ?? '',
      unit: units.get(unitId) ?? need?.unitName ?? '',
      by: names.get(byId) ?? '',
      person: names.get(aboutId) ?? '',
      competence: labels.get(competenceKey) ?? labels.get(personCompetenceId) ?? '',
      reason: reasons.get(`${assignmentId} ${shiftId}`) ?? '',
    };
    return { ...message, words };
  });
}
