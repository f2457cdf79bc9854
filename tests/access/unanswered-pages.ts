import type { Database } from '../../app/platform/database.server';
import { load } from './knock';
import type { Member } from './visitors';
import type { UnansweredWorld } from './world';

/** Every page that could speak of a request, in each of the states its address chooses. */
export const addresses: readonly (readonly [route: string, query?: Readonly<Record<string, string>>])[] = [
  ['_index'],
  ['needs'],
  ['needs_.$needId'],
  ['needs_.$needId_.apply'],
  ['needs_.$needId_.candidates'],
  ['needs_.$needId_.edit'],
  ['needs_.$needId_.end'],
  ['needs_.$needId_.end', { how: 'cancel' }],
  ['needs_.$needId_.wanted'],
  ['needs_.$needId_.shifts'],
  ['assignments'],
  ['assignments', { side: 'IN' }],
  ['assignments', { side: 'OUT' }],
  ['assignments', { side: 'ANSWER' }],
  ['assignments', { state: 'OPEN' }],
  ['assignments', { state: 'ENDED' }],
  ['assignments_.$assignmentId'],
  ['assignments_.$assignmentId', { phone: 'person' }],
  ['overrides'],
  ['releases'],
  ['rosters_.$rosterKey'],
  ['units'],
  ['units_.$unitId'],
  ['units_.$unitId_.capacity'],
  ['me_.assignments'],
  ['me_.messages'],
];

export interface Look {
  readonly db: Database;
  readonly world: UnansweredWorld;
  readonly visitor: Member;
  readonly route: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly unitId?: string;
}

export async function bodyOf({ db, world, visitor, route, query, unitId = world.receivingUnitId }: Look): Promise<string> {
  const { needId, assignmentId } = world;
  const response = await load({ db, world, visitor, route, params: { needId, assignmentId, unitId, rosterKey: 'nurse-qualified' }, query });
  return response.text();
}

// each page makes keys for its forms, and only those differ between two looks
const withoutKeys = (body: string): string => body.replace(/"(\w*[kK]eys?)":("[^"]*"|\{[^{}]*\})/g, '"$1":""');

/** All that a visitor reads of the request, by page. */
export async function everythingRead(db: Database, world: UnansweredWorld, visitor: Member): Promise<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const [route, query] of addresses) read[`${route} ${JSON.stringify(query ?? {})}`] = withoutKeys(await bodyOf({ db, world, visitor, route, query }));
  read['the home unit'] = withoutKeys(await bodyOf({ db, world, visitor, route: 'units_.$unitId', unitId: world.homeUnitId }));
  return read;
}
