import pino from 'pino';
import { sendingBy } from '../../app/main/sending';
import { openDatabase, type Database } from '../../app/platform/database.server';
import { readEnvironment } from '../../app/platform/environment.server';

// A worker of its own that sends what is due, and is killed before its query number STOP_AT, or right after a mail was taken.
const environment = readEnvironment(process.env);
const stopAt = Number(process.env.STOP_AT ?? Infinity);
const now = Number(process.env.NOW);
if (!environment.DATABASE_URL) throw new Error('DATABASE_URL is missing');

const { db, close } = await openDatabase({ url: environment.DATABASE_URL });
let queries = 0;
const watched = db.$extends({
  query: {
    $allOperations: ({ args, query }) => {
      queries += 1;
      if (queries === stopAt) process.kill(process.pid, 'SIGKILL');
      return query(args);
    },
  },
});

const sending = sendingBy({ db: watched as unknown as Database, environment, log: pino({ level: 'silent' }), now: () => now, origin: 'https://jobbank.example.dk' });
await sending.run();
sending.close();
await close();
console.log(JSON.stringify({ queries }));
