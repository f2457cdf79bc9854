import type { Language } from '~/kernel/vocabulary';
import { readMessages } from '~/modules/notifications/message.queries.server';
import { readClaimLabels, readNames } from '~/modules/people/competence.queries.server';
import type { Reader } from '~/platform/database.server';
import { messageDataSchema, type MessageData, type ShownMessage } from './message-data';

/** The person's newest messages with today's names for their ids; five queries however many there are. */
export async function readShownMessages(db: Reader, personId: string, language: Language, limit: number): Promise<ShownMessage[]> {
  const messages = (await readMessages(db, personId, limit)).map((message) => ({ ...message, data: messageDataSchema.parse(message.data) }));
  const idsOf = (field: keyof MessageData): string[] => [...new Set(messages.flatMap(({ data }) => data[field] ?? []))];
  const needs = await db.need.findMany({
    where: { id: { in: idsOf('needId') } },
    select: { id: true, title: true, unit: { select: { name: true } } },
  });
  const units = await db.unit.findMany({ where: { id: { in: idsOf('unitId') } }, select: { id: true, name: true } });
  const names = await readNames(db, [...idsOf('byId'), ...idsOf('personId')]);
  const labels = await readClaimLabels(db, { keys: idsOf('competenceKey'), claimIds: idsOf('personCompetenceId') }, language);
  const needOf = new Map(needs.map((need) => [need.id, need]));
  const unitOf = new Map(units.map((unit) => [unit.id, unit.name]));
  return messages.map((message) => {
    const { needId = '', unitId = '', byId = '', personId: aboutId = '', competenceKey = '', personCompetenceId = '' } = message.data;
    const need = needOf.get(needId);
    const words = {
      need: need?.title ?? '',
      unit: unitOf.get(unitId) ?? need?.unit.name ?? '',
      by: names.get(byId) ?? '',
      person: names.get(aboutId) ?? '',
      competence: labels.get(competenceKey) ?? labels.get(personCompetenceId) ?? '',
    };
    return { ...message, words };
  });
}
