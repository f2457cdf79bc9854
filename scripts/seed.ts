// npm run seed                                  a made-up Danish municipality of 600 people, in the database of DATABASE_URL, else the embedded one
// npm run seed -- --people 10000 --country NO   of any size, Danish (DK) or Norwegian (NO)
// npm run seed -- --if-empty                    does nothing when a municipality is already there
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openDatabase } from '../app/platform/database.server';
import { readEnvironment } from '../app/platform/environment.server';
import { applyMigrations } from '../app/platform/migrations.server';
import { demonstrationPeople } from './seed/demonstration-people';
import { seedMunicipality } from './seed/seed-municipality';
import { todayIn } from './seed/today';

const optionsSchema = z.object({
  people: z.coerce
    .number('a whole number from 100 to 50000')
    .int('a whole number from 100 to 50000')
    .min(100, 'at least 100')
    .max(50_000, 'at most 50000')
    .default(600),
  country: z.enum(['DK', 'NO'], 'DK or NO').default('DK'),
  'if-empty': z.boolean().default(false),
});

const { values } = parseArgs({ options: { people: { type: 'string' }, country: { type: 'string' }, 'if-empty': { type: 'boolean' } } });
const parsed = optionsSchema.safeParse(values);

if (!parsed.success) {
  for (const issue of parsed.error.issues) console.error(`--${issue.path.join('.')} should be ${issue.message}.`);
  process.exitCode = 2;
} else await fill(parsed.data);

async function fill(options: z.infer<typeof optionsSchema>): Promise<void> {
  const environment = readEnvironment(process.env);
  if (!environment.DATABASE_URL) mkdirSync(environment.DATA_DIR, { recursive: true });
  const database = await openDatabase(environment.DATABASE_URL ? { url: environment.DATABASE_URL } : { folder: environment.DATA_DIR });
  try {
    await applyMigrations(database.adapterFactory, process.cwd());
    if ((await database.db.municipality.count()) > 0) {
      if (options['if-empty']) return;
      console.error('The database already holds a municipality. Nothing was changed; empty it first (the embedded one is the folder .data).');
      process.exitCode = 1;
      return;
    }
    const made = await seedMunicipality(database.db, { people: options.people, country: options.country, ...todayIn(options.country) });
    console.log(`Made a municipality of ${made.people} people with ${made.needs} needs. Sign in as, for example:`);
    for (const { givenName, familyName, as } of demonstrationPeople) if (as) console.log(`  ${givenName} ${familyName} (${as})`);
  } finally {
    await database.close();
  }
}
