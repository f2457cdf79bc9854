import type { Instant, IsoDate } from '~/kernel/time';
import type { Role } from '~/kernel/vocabulary';
import { dateAt, type Zone } from '~/kernel/zone';
import { readLooksAt } from '~/modules/audit/audit.queries.server';
import type { LookLine } from '~/modules/audit/look-days';
import type { Reader } from '~/platform/database.server';
import { inForceOn } from './date-columns';

/** Everything that one somebody looked at on one day, told as one. */
export interface WhoLooked {
  readonly key: string;
  /** null with SYSTEM and GONE */
  readonly name: string | null;
  readonly who: 'PERSON' | 'SYSTEM' | 'GONE';
  readonly roles: readonly Role[];
  /** the unit they lead or work in today; null when neither */
  readonly unitName: string | null;
  readonly isLeader: boolean;
  readonly on: IsoDate;
  readonly lastAt: Instant;
  readonly places: LookLine['places'];
}

const linesPerPage = 20;

export interface WhoLookedPage {
  readonly lines: readonly WhoLooked[];
  /** earlier looks are before this day; null is none */
  readonly earlier: IsoDate | null;
}

/** Who has seen the person's data, newest first, one line per somebody and day (design rule 10), from before the day `before` when given. Two queries. */
export async function readWhoLooked(db: Reader, personId: string, now: Instant, zone: Zone, before: IsoDate | null = null): Promise<WhoLookedPage> {
  const { lines, earlier } = await readLooksAt(db, personId, zone, linesPerPage, before);
  const people = await readLookers(db, lines.flatMap(({ actorId }) => actorId ?? []), dateAt(now, zone));
  return { earlier, lines: lines.map((line) => whoLooked(line, (line.actorId && people.get(line.actorId)) || null)) };
}

async function readLookers(db: Reader, personIds: readonly string[], today: IsoDate) {
  const inForce = inForceOn(today);
  const rows = await db.person.findMany({
    where: { id: { in: [...new Set(personIds)] } },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      roles: { where: inForce, select: { role: true } },
      leaderTerms: { where: inForce, select: { unit: { select: { name: true } } } },
      employments: { where: inForce, select: { unit: { select: { name: true } } } },
    },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

type Looker = Awaited<ReturnType<typeof readLookers>> extends Map<string, infer Row> ? Row : never;

function whoLooked({ actorId, on, lastAt, places }: LookLine, looker: Looker | null): WhoLooked {
  const unit = looker?.leaderTerms[0]?.unit ?? looker?.employments[0]?.unit;
  return {
    key: `${actorId} ${on}`,
    on,
    lastAt,
    places,
    who: actorId === null ? 'SYSTEM' : looker ? 'PERSON' : 'GONE',
    name: looker && `${looker.givenName} ${looker.familyName}`,
    roles: [...new Set(looker?.roles.map((grant) => grant.role))],
    unitName: unit?.name ?? null,
    isLeader: (looker?.leaderTerms.length ?? 0) > 0,
  };
}
