import { accessSync, constants, statSync } from 'node:fs';
import { z } from 'zod';

const switchSchema = z.enum(['on', 'off']);

/** A list that was to be there in a crisis must not fail at night for want of a folder, so it is looked at when the program starts. */
function isWritableFolder(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Every setting that the process reads from its environment, each with what it should be. */
const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test'], 'development, production or test').default('production'),
  PORT: z.coerce.number('a port number, 0 to 65535').int('a port number, 0 to 65535').min(0, 'a port number, 0 to 65535').max(65535, 'a port number, 0 to 65535').default(3000),
  HOST: z.string().min(1, 'an address to listen on, such as 127.0.0.1 or 0.0.0.0').default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'postgresql://user:password@host:5432/database, or unset for the embedded database' }).optional(),
  DATA_DIR: z.string().min(1, 'a folder for the embedded database').default('.data'),
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/, error: 'the address people use, such as https://jobbank.example.dk, without a path' })
    .refine((text) => new URL(text).origin === text, 'the address people use, such as https://jobbank.example.dk, without a path')
    .optional(),
  DEMO_SIGN_IN: switchSchema.optional(),
  EMERGENCY_LIST_DIR: z.string().refine(isWritableFolder, 'a folder that is there and that the program may write in').optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent').default('info'),
});

export type Environment = z.infer<typeof environmentSchema>;

export class EnvironmentError extends Error {}

/** Parses settings, e.g. `process.env`; an empty value counts as unset. Throws EnvironmentError naming each wrong setting and what it should be. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const expected = name === 'DEMO_SIGN_IN' ? 'on or off' : issue.message;
    return `  ${name} is ${JSON.stringify(given[name])}; it should be ${expected}.`;
  });
  throw new EnvironmentError(`Jobbanken cannot start with these settings:\n${lines.join('\n')}`);
}
