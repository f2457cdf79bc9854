import { spawn } from 'node:child_process';

const onWindows = process.platform === 'win32';

/** Runs one step with its title, a dot every two seconds while it is quiet, and its output when it fails. */
export function run(title, command, args) {
  process.stdout.write(`${title} `);
  const started = Date.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows && command === 'npm' });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const dots = setInterval(() => process.stdout.write('.'), 2000);
  const interrupt = () => child.kill('SIGINT');
  process.once('SIGINT', interrupt);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearInterval(dots);
      process.removeListener('SIGINT', interrupt);
      if (code === 0) {
        console.log(` done in ${Math.round((Date.now() - started) / 1000)} s`);
        return resolve();
      }
      console.error(`\n${output}\n${title}: failed.`);
      process.exit(code ?? 1);
    });
  });
}

/** Runs the server until it ends, handing Ctrl-C on so that it can finish what is under way. */
export function serve(args) {
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  // the terminal sends Ctrl-C to both; a stop from outside reaches only this process
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      process.exitCode = signal ? 1 : (code ?? 1);
      resolve();
    });
  });
}
