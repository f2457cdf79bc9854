import { fork, type ChildProcess } from 'node:child_process';

export interface Served {
  readonly origin: string;
  /** ends the program; fails when it has logged errors */
  readonly stop: () => Promise<void>;
}

const patienceMs = 100_000;

/** Serves the built program from an embedded database's folder, on a free port. */
export async function serveProgram(folder: string): Promise<Served> {
  const server = fork('build/serve.js', { env: { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, PORT: '0', DATABASE_URL: '', LOG_LEVEL: 'warn' }, execArgv: [], silent: true });
  let log = '';
  server.stdout?.on('data', (chunk) => (log += String(chunk)));
  server.stderr?.on('data', (chunk) => (log += String(chunk)));
  const port = await listening(server, () => log);
  const stop = async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await gone;
    if (/"level":50/.test(log)) throw new Error(`The server logged errors during the browser tests:\n${log}`);
  };
  return { origin: `http://localhost:${port}`, stop };
}

function listening(server: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The program did not answer in ${patienceMs / 1000} s:\n${log()}`)), patienceMs);
    server.once('exit', () => reject(new Error(`The program ended at start:\n${log()}`)));
    server.on('message', (message) => {
      if (typeof message !== 'object' || message === null || !('listening' in message)) return;
      clearTimeout(timer);
      resolve(Number(message.listening));
    });
  });
}
