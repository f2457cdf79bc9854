// npm run build: the pages by Remix and Vite, the server's own code by esbuild
import { build as bundle } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const remix = join(dirname(require.resolve('@remix-run/dev/package.json')), 'dist/cli.js');

execFileSync(process.execPath, [remix, 'vite:build', '--logLevel', 'warn'], { stdio: 'inherit' });
await bundle({
  entryPoints: { serve: 'app/main/serve.ts' },
  outdir: 'build',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: { '~': './app' },
  logLevel: 'warning',
});
