import { i18nOf } from '~/i18n/texts-of.server';
import { bindFormat } from '~/i18n/use-format';
import { dayMs, hourMs, type Instant, type Period } from '~/kernel/time';
import type { Language } from '~/kernel/vocabulary';
import { checkInAt, dueCheckIn } from '~/modules/followup/check-in';
import { composeLetter } from '~/modules/followup/letter';
import { shippedCatalogueRows } from '~/modules/people/catalogue/rows';
import type { SeedRows } from './insert-rows';
import type { Lending } from './lendings';
import { languageOf } from './needs';
import { idOf, type Random, randomFor } from './random';
import { fullName, type World } from './world';

type FollowupRows = Pick<SeedRows, 'Letter' | 'LetterRecipient' | 'CheckIn' | 'AfterAnswer' | 'Message'>;
type Loan = Pick<SeedRows, 'Assignment' | 'AssignmentShift' | 'Need'>;

/** Letters about who comes to the story's nursing home, how it goes where somebody is out, and what was answered where it is over. */
export function followupRows(world: World, lendings: readonly Lending[], { Assignment, AssignmentShift, Need }: Loan): FollowupRows {
  const random = randomFor('followup');
  const { now } = world.options;
  const rows: FollowupRows = { Letter: [], LetterRecipient: [], CheckIn: [], AfterAnswer: [], Message: [] };
  for (const [index, lending] of lendings.entries()) {
    const assignment = Assignment[index];
    const held = AssignmentShift.filter((shift) => shift.assignmentId === assignment?.id && shift.state === 'HELD').map((shift) => ({ start: +new Date(shift.startsAt), end: +new Date(shift.endsAt) }));
    if (!assignment?.id || lending.stage !== 'AGREED' || held.length === 0) continue;
    const endsAt = Math.min(Math.max(...held.map(({ end }) => end)), assignment.effectiveFrom ? +new Date(assignment.effectiveFrom) : Infinity);
    if (lending.person.key === 'torben') addLetter(rows, world, lending, { id: assignment.id, held, need: Need.find(({ id }) => id === assignment.needId) });
    if (endsAt > now) rows.CheckIn.push(...checkInRows(world, lending, { id: assignment.id, held }));
    else {
      rows.Message.push(...askedRows(lending, { id: assignment.id, endsAt }));
      if (random.chance(0.85)) rows.AfterAnswer.push(...afterRows(lending, { id: assignment.id, endsAt }, now, random));
    }
  }
  return rows;
}

/** Composed as the program does it, and sent two hours ago. */
function addLetter(rows: FollowupRows, world: World, { need, person, line }: Lending, { id: assignmentId, held, need: texts }: { readonly id: string; readonly held: readonly Period[]; readonly need: SeedRows['Need'][number] | undefined }): void {
  const { now, today, country } = world.options;
  const language = languageOf(world);
  const job = person.employments[0];
  const leader = world.people.find((one) => one.id === need.unit.leaderId);
  const text = composeLetter(
    {
      givenName: person.givenName,
      position: job?.title ?? null,
      homeUnitNames: job ? [job.unit.name[country]] : [],
      unitName: need.unit.name[country],
      shifts: held,
      tasks: Array.isArray(texts?.tasks) ? texts.tasks : [],
      notTasks: texts?.notTasks ?? '',
      competences: line.requirements.flatMap(({ anyOf }) => labelOf(anyOf[0] ?? '', language)).map((label) => ({ label, isVerified: true })),
      introducerName: need.introducer && fullName(need.introducer),
      meetingPlace: texts?.meetingPlace ?? '',
      leaderName: leader ? fullName(leader) : '',
    },
    i18nOf(language).t,
    bindFormat({ language, zone: world.zone, today }),
  );
  const id = idOf('letter', assignmentId);
  const at = new Date(now - 2 * hourMs);
  rows.Letter.push({ id, assignmentId, language, ...text, savedAt: at, savedById: need.unit.leaderId, sentAt: at });
  const staff = world.people.filter((one) => one.id !== need.unit.leaderId && one.employments.some((employment) => employment.unit.id === need.unit.id && employment.to === null));
  rows.LetterRecipient.push(...staff.map((one) => ({ letterId: id, personId: one.id })));
}

function labelOf(key: string, language: Language): string[] {
  const row = shippedCatalogueRows().competences.find((one) => one.key === key);
  return row ? [{ da: row.labelDa, nb: row.labelNb, en: row.labelEn }[language]] : [];
}

/** All that was asked so far; the story's employee was pressed on her first day and has the newest before her, and one in three others is pressed. */
function checkInRows({ options: { now }, zone }: World, { person }: Lending, { id: assignmentId, held }: { readonly id: string; readonly held: readonly Period[] }): FollowupRows['CheckIn'] {
  const due = dueCheckIn(held, now, zone) ?? 0;
  const firstEnd = held.reduce((first, next) => (next.start < first.start ? next : first)).end;
  const number = Number.parseInt(idOf('check-in luck', assignmentId).slice(0, 2), 16);
  return Array.from({ length: due }, (_, index) => {
    const askedAt = checkInAt(index + 1, firstEnd, zone);
    const isLast = index + 1 === due;
    const isOpen = isLast && (person.key === 'birgit' || number % 5 === 0);
    const answer = isOpen
      ? { tasks: null, load: null, answeredAt: null }
      : { tasks: person.key !== 'birgit' && number % 7 === 1 ? ('SUPERFLUOUS' as const) : ('REAL' as const), load: person.key === 'birgit' || number % 3 === 1 ? ('PRESSED' as const) : ('FINE' as const), answeredAt: new Date(Math.min(now, askedAt + hourMs)) };
    return { id: idOf('check-in', assignmentId, index + 1), assignmentId, number: index + 1, askedAt: new Date(askedAt), ...answer };
  });
}

/** All three were asked when it ended, and have seen it: the job asks nobody again. */
function askedRows({ person, need }: Lending, { id: assignmentId, endsAt }: { readonly id: string; readonly endsAt: Instant }): FollowupRows['Message'] {
  const asked = [person.id, need.unit.leaderId, person.employments[0]?.unit.leaderId].flatMap((one) => one ?? []);
  const at = new Date(endsAt);
  return [...new Set(asked)].map((personId) => ({
    id: idOf('message afterwards', assignmentId, personId), personId, kind: 'followup.afterwards', data: { assignmentId, needId: need.id, unitId: need.unit.id }, createdAt: at, readAt: at,
  }));
}

function afterRows({ person, need }: Lending, { id: assignmentId, endsAt }: { readonly id: string; readonly endsAt: Instant }, now: Instant, random: Random): FollowupRows['AfterAnswer'] {
  const mark = (): number => random.weighted([[4, 50], [3, 30], [2, 15], [1, 5]] as const);
  const answeredAt = new Date(Math.min(now - hourMs, endsAt + Math.floor(random.next() * 2 * dayMs)));
  const given = { PERSON: person.id, RECEIVER: need.unit.leaderId, HOME: person.employments[0]?.unit.leaderId };
  return Object.entries(given).flatMap(([party, personId]) =>
    // the keys are the parties
    personId && random.chance(0.85) ? [{ assignmentId, party: party as keyof typeof given, personId, first: mark(), second: mark(), third: mark(), answeredAt }] : [],
  );
}
