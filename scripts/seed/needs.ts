import { addDays, mondayOf } from '~/kernel/zone';
import type { IsoDate, Period } from '~/kernel/time';
import type { NeedContent, NeedTexts } from '~/modules/needs/need.schema';
import { needTemplates } from '~/modules/needs/templates/templates';
import type { Language } from '~/kernel/vocabulary';
import type { SeedRows } from './insert-rows';
import { type Missing, type NeedPlan, needPlans } from './need-plans';
import { idOf } from './random';
import type { PlacedUnit } from './units';
import { fullName, known, type SeedPerson, wallTime, type World } from './world';

export interface SeedShift extends Period {
  readonly id: string;
  readonly date: IsoDate;
  /** days from the story's Monday */
  readonly day: number;
  /** which usual shift it is: people are lent to shifts of the same kind */
  readonly usual: number;
}

export interface SeedLine {
  readonly id: string;
  readonly place: number;
  readonly title: string;
  readonly requirements: readonly { readonly anyOf: readonly string[]; readonly authorisedOnly: boolean }[];
  readonly wished: readonly string[];
  /** how many are wanted by shift id */
  readonly wanted: ReadonlyMap<string, number>;
}

export interface SeedNeed {
  readonly plan: NeedPlan;
  readonly id: string;
  readonly unit: PlacedUnit;
  readonly introducer: SeedPerson | null;
  readonly publishedAt: Date | null;
  readonly createdAt: Date;
  readonly lines: readonly SeedLine[];
  readonly shifts: readonly SeedShift[];
}

/** The first Monday that is at least two days ahead: there is time to answer, whatever day the municipality was made. */
export const storyMonday = (today: IsoDate): IsoDate => mondayOf(addDays(today, 8));

export function makeNeeds(world: World): SeedNeed[] {
  return [...needPlans.map((plan) => fromPlan(plan, world)), ownShiftOfBirgit(world)];
}

function fromPlan(plan: NeedPlan, world: World): SeedNeed {
  const monday = storyMonday(world.options.today);
  const unit = known(world.units, plan.unit);
  const template = needTemplates[unit.sector];
  const id = idOf('need', plan.key);
  const shifts = plan.days.flatMap((day) =>
    plan.shifts.flatMap(({ usual }) => {
      const hours = template.shifts[usual];
      if (!hours || lacks(plan, 'shifts')) return [];
      const date = addDays(monday, day);
      const endDate = hours.end <= hours.start ? addDays(date, 1) : date;
      return [
        {
          id: idOf('shift', plan.key, day, usual),
          date,
          day,
          usual,
          start: +wallTime(world, date, hours.start),
          end: +wallTime(world, endDate, hours.end),
        },
      ];
    }),
  );
  const lines = template.lines.flatMap((line, place) => {
    const wantedAt = (usual: number) => plan.shifts.find((shift) => shift.usual === usual)?.wanted[place] ?? 0;
    if (lacks(plan, 'lines') || !plan.shifts.some(({ usual }) => wantedAt(usual) > 0)) return [];
    const wanted = new Map(shifts.map((shift) => [shift.id, wantedAt(shift.usual)]));
    return [
      {
        id: idOf('line', plan.key, place),
        place,
        title: line.title[languageOf(world)],
        requirements: line.requirements,
        wished: line.wished,
        wanted,
      },
    ];
  });
  return {
    plan,
    id,
    unit,
    lines,
    shifts,
    ...dates(plan, shifts, world),
    introducer: lacks(plan, 'introducer') ? null : introducerOf(plan, unit, world),
  };
}

/** Tomorrow morning's shift that the story's employee has already said yes to. */
function ownShiftOfBirgit(world: World): SeedNeed {
  const plan: NeedPlan = {
    key: 'vaccination_tomorrow',
    unit: 'health_centre',
    kind: 'CRISIS',
    status: 'PUBLISHED',
    title: { DK: 'Vaccination i Åsøhallen i morgen', NO: 'Vaksinering i Åsøyhallen i morgen' },
    priority: 5,
    days: [],
    shifts: [],
    held: 0,
    asked: 0,
  };
  const unit = known(world.units, plan.unit);
  const date = addDays(world.options.today, 1);
  const shift = { id: idOf('shift', plan.key), date, day: 0, usual: 0, start: +wallTime(world, date, '08:00'), end: +wallTime(world, date, '12:00') };
  const [line] = needTemplates.HEALTH_SERVICE.lines;
  if (!line) throw new Error('the health service’s template has no line');
  const lines = [{ ...line, id: idOf('line', plan.key), place: 0, title: line.title[languageOf(world)], wanted: new Map([[shift.id, 2]]) }];
  return {
    plan,
    id: idOf('need', plan.key),
    unit,
    lines,
    shifts: [shift],
    ...dates(plan, [shift], world),
    introducer: introducerOf(plan, unit, world),
  };
}

function dates(plan: NeedPlan, shifts: readonly SeedShift[], { options }: World): Pick<SeedNeed, 'createdAt' | 'publishedAt'> {
  const first = Math.min(options.now, ...shifts.map((shift) => shift.start));
  const createdAt = first - (plan.status === 'DRAFT' ? 1 : 5) * 86_400_000;
  return { createdAt: new Date(createdAt), publishedAt: plan.status === 'DRAFT' ? null : new Date(createdAt + 3_600_000) };
}

/** Somebody of the unit who is not its leader; the story's need has its own. */
function introducerOf(plan: NeedPlan, unit: PlacedUnit, world: World): SeedPerson | null {
  const lone = world.people.find((person) => person.key === 'lone');
  if (plan.unit === 'solgaarden' && lone) return lone;
  return world.people.find((person) => !person.leader && !person.key && person.employments[0]?.unit.key === unit.key) ?? null;
}

/** The language that the municipality's own people write in. */
export const languageOf = ({ options }: World): Language => (options.country === 'NO' ? 'nb' : 'da');
const lacks = (plan: NeedPlan, missing: Missing): boolean => plan.missing?.includes(missing) ?? false;

type NeedRows = Pick<SeedRows, 'Need' | 'NeedVersion' | 'NeedLine' | 'Shift' | 'LineShift'>;

/** Needs with versions, lines, shifts and how many are wanted. */
export function needRows(world: World, needs: readonly SeedNeed[]): NeedRows {
  const all = needs.map((need) => rowsOf(need, world));
  return {
    Need: all.map((one) => one.need),
    NeedVersion: all.flatMap((one) => one.versions),
    NeedLine: all.flatMap((one) => one.lines),
    Shift: needs.flatMap((need) =>
      need.shifts.map((shift) => ({ id: shift.id, needId: need.id, startsAt: new Date(shift.start), endsAt: new Date(shift.end) })),
    ),
    LineShift: needs.flatMap((need) =>
      need.lines.flatMap((line) => need.shifts.map((shift) => ({ lineId: line.id, shiftId: shift.id, wanted: line.wanted.get(shift.id) ?? 0 }))),
    ),
  };
}

function rowsOf(need: SeedNeed, world: World) {
  const { plan, unit } = need;
  const { country, now } = world.options;
  const suggested = needTemplates[unit.sector].texts[languageOf(world)];
  const leader = world.people.find((person) => person.id === unit.leaderId);
  const ended = plan.status === 'CLOSED' || plan.status === 'CANCELLED';
  const texts: NeedTexts = {
    title: plan.title[country],
    tasks: lacks(plan, 'tasks') ? [] : tasksOf(plan, suggested.tasks),
    notTasks: lacks(plan, 'tasks') ? '' : suggested.notTasks,
    contactName: lacks(plan, 'contact') || !leader ? '' : fullName(leader),
    contactPhone: lacks(plan, 'contact') || !leader ? '' : leader.phone,
    introducerId: need.introducer?.id ?? null,
    meetingPlace: lacks(plan, 'meetingPlace') ? '' : meetingPlace[country],
    priority: plan.priority,
    kind: plan.kind,
  };
  const row = {
    id: need.id,
    status: plan.status,
    unitId: unit.id,
    ...texts,
    introducerDeclinedAt: plan.introducerDeclined ? new Date(now - 86_400_000) : null,
    version: 1,
    createdById: unit.leaderId,
    createdAt: need.createdAt,
    updatedAt: need.publishedAt ?? need.createdAt,
    publishedAt: need.publishedAt,
    endedAt: ended ? new Date(now - 2 * 86_400_000) : null,
    endedReason: ended ? plan.endedReason?.[country] ?? '' : null,
  };
  const lines = need.lines.map((line, position) => ({
    id: line.id,
    needId: need.id,
    position,
    title: line.title,
    requirements: line.requirements.map(({ anyOf, authorisedOnly }) => ({ anyOf: [...anyOf], authorisedOnly })),
    wished: [...line.wished],
    recordChecks: [...needTemplates[unit.sector].recordChecks[country]],
  }));
  const content: NeedContent = {
    ...texts,
    lines: lines.map(({ id, title, requirements, wished, recordChecks }) => ({ id, title, requirements, wished, recordChecks })),
    shifts: need.shifts.map(({ id, start, end }) => ({
      id,
      start,
      end,
      wanted: Object.fromEntries(need.lines.map((line) => [line.id, line.wanted.get(id) ?? 0])),
    })),
  };
  const versions = need.publishedAt ? [{ needId: need.id, version: 1, content, changed: [], at: need.publishedAt, byId: unit.leaderId }] : [];
  return { need: row, lines, versions };
}

/** The story's need says exactly what its pictures say; others take the first five suggestions. */
const tasksOf = (plan: NeedPlan, suggested: readonly string[]): string[] =>
  plan.key === 'birk' ? [suggested[0], suggested[1], suggested[3]].flatMap((task) => task ?? []) : suggested.slice(0, 5);

const meetingPlace = { DK: 'Hovedindgangen, et kvarter før vagten', NO: 'Hovedinngangen, et kvarter før vakten' };
