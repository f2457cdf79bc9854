import { existsSync } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../kernel/time';
import { dateAt, instantAtOrAfter } from '../kernel/zone';
import { readMunicipality } from '../modules/access/municipality.queries.server';
import { makeEmergencyList } from '../modules/rosters/make-emergency-list.commands.server';
import { nurseQualified } from '../modules/rosters/nurse-qualified';
import { readRoster } from '../modules/rosters/roster.queries.server';
import type { Database } from '../platform/database.server';

// HR keeps the list where it can be opened when neither network nor server answers; a night without one is caught up in the morning.

const madeFrom = '04:00';
const kept = 7;

const nationalLanguage = { DK: 'da', NO: 'nb' } as const;
const nameOf = (date: string): string => `noedliste-${date}.html`;
const isList = (name: string): boolean => /^noedliste-\d{4}-\d{2}-\d{2}\.html$/.test(name);

/** Writes the night's list of who can nurse into the folder, unless it is too early or there; gives its path, or null. Keeps the last seven. */
export async function writeEmergencyList(db: Database, now: Instant, folder: string): Promise<string | null> {
  const municipality = await readMunicipality(db);
  const today = dateAt(now, municipality.zone);
  const path = join(folder, nameOf(today));
  if (now < instantAtOrAfter(today, madeFrom, municipality.zone) || existsSync(path)) return null;
  const roster = await readRoster(db, nurseQualified.key);
  if (!roster) return null;
  const document = await makeEmergencyList({ db, now, municipality, language: nationalLanguage[municipality.country] }, roster, null);
  await writeWhole(path, document);
  const lists = (await readdir(folder)).filter(isList).sort();
  for (const name of lists.slice(0, -kept)) await rm(join(folder, name), { force: true });
  return path;
}

/** Whoever opens the folder finds a whole list or none: it gets its name when it is on the disk. */
async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    // names and numbers are for the owner and the group that HR's share reads with
    const file = await open(unfinished, 'w', 0o640);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}
