import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderTaken, lockDataFolder } from './data-lock.server';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'jobbanken-lock-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const script = (hold: boolean) => `
  import { lockDataFolder } from ${JSON.stringify(join(process.cwd(), 'app/platform/data-lock.server.ts'))};
  try { lockDataFolder(process.argv[1]); console.log('TAKEN'); ${hold ? 'setInterval(() => undefined, 1000);' : ''} }
  catch (error) { console.log('REFUSED ' + error.pid); }`;

function inAnotherProcess(hold: boolean) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script(hold), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk).trim())));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { child, said, ended };
}

describe('lockDataFolder', () => {
  it('refuses a second owner, naming the first', () => {
    const lock = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(DataFolderTaken);
    expect(() => lockDataFolder(folder)).toThrow(String(process.pid));
    lock.release();
  });

  it('is free again after a release', () => {
    lockDataFolder(folder).release();
    lockDataFolder(folder).release();
    expect(() => lockDataFolder(folder).release()).not.toThrow();
  });

  it('refuses another process while this one owns the folder', async () => {
    const lock = lockDataFolder(folder);
    const other = inAnotherProcess(false);
    expect(await other.said).toBe(`REFUSED ${process.pid}`);
    await other.ended;
    lock.release();
  });

  it('takes over what a killed process left', async () => {
    const other = inAnotherProcess(true);
    expect(await other.said).toBe('TAKEN');
    expect(() => lockDataFolder(folder)).toThrow(DataFolderTaken);
    other.child.kill('SIGKILL');
    await other.ended;
    expect(() => lockDataFolder(folder).release()).not.toThrow();
  });

  it('has one winner when several start after a kill', async () => {
    const killed = inAnotherProcess(true);
    await killed.said;
    killed.child.kill('SIGKILL');
    await killed.ended;
    const starters = Array.from({ length: 4 }, () => inAnotherProcess(true));
    const answers = await Promise.all(starters.map((starter) => starter.said));
    for (const { child } of starters) child.kill('SIGKILL');
    await Promise.all(starters.map((starter) => starter.ended));
    expect(answers.filter((answer) => answer === 'TAKEN')).toHaveLength(1);
    expect(answers.filter((answer) => answer.startsWith('REFUSED'))).toHaveLength(3);
  });
}, 60_000);
