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
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'smtp://user:password@host:port or smtps://…, or unset to send no mail' }).optional(),
  MAIL_FROM: z.email('an address that mail comes from, such as jobbank@example.dk').optional(),
  SMS_GATEWAY: z.enum(['gatewayapi', 'log'], 'gatewayapi, log, or unset to send no SMS').optional(),
  GATEWAYAPI_TOKEN: z.string().min(10, 'the token that GatewayAPI gave you').optional(),
  SMS_SENDER: z.string().regex(/^[A-Za-z0-9]{1,11}$/, 'at most eleven letters and digits').default('Jobbanken'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent').default('info'),
});

export type Environment = z.infer<typeof environmentSchema>;

export class EnvironmentError extends Error {}

/** Parses settings, e.g. `process.env`; an empty value counts as unset. Throws EnvironmentError naming each wrong setting and what it should be. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return withCompanions(parsed.data);
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const expected = name === 'DEMO_SIGN_IN' ? 'on or off' : issue.message;
    return `  ${name} is ${JSON.stringify(given[name])}; it should be ${expected}.`;
  });
  throw new EnvironmentError(`Jobbanken cannot start with these settings:\n${lines.join('\n')}`);
}

/** Settings that are of no use without another. */
const companions = [
  { setting: 'SMTP_URL', needs: 'MAIL_FROM', why: 'an address that mail comes from' },
  { setting: 'SMTP_URL', needs: 'PUBLIC_ORIGIN', why: 'the address that links in mails lead to' },
  { setting: 'GATEWAYAPI_TOKEN', needs: 'SMS_GATEWAY', why: 'gatewayapi' },
] as const satisfies readonly { setting: keyof Environment; needs: keyof Environment; why: string }[];

function withCompanions(environment: Environment): Environment {
  const missing = companions.filter(({ setting, needs }) => environment[setting] !== undefined && environment[needs] === undefined).map(({ setting, needs, why }) => `  ${needs} is not set; with ${setting} it should be ${why}.`);
  if (environment.SMS_GATEWAY === 'gatewayapi' && environment.GATEWAYAPI_TOKEN === undefined) missing.push('  GATEWAYAPI_TOKEN is not set; with SMS_GATEWAY=gatewayapi it should be the token that GatewayAPI gave you.');
  if (missing.length > 0) throw new EnvironmentError(`Jobbanken cannot start with these settings:\n${missing.join('\n')}`);
  return environment;
}
