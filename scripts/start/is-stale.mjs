import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Is the result missing, or older than any of its sources (files or folders)? Generated code counts as a result, not a source. */
export function isStale(result, sources) {
  if (!existsSync(result)) return true;
  const made = statSync(result).mtimeMs;
  return sources.some((source) => newest(source) > made);
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path)
    .filter((name) => name !== 'generated' && name !== 'node_modules')
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}
