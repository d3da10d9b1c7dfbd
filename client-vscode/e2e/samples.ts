/** The sample articles of the repository, to be opened in a folder where they may be changed. */
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

const SEEDS = path.resolve('../seeds');

/** By file name. */
export function samples(): Record<string, string> {
  const names = readdirSync(SEEDS).filter(
    (name) => /\.(txt|md|yaml)$/.test(name) && name !== 'README.md',
  );
  return Object.fromEntries(names.map((name) => [name, sample(name)]));
}

export function sample(name: string): string {
  return readFileSync(path.join(SEEDS, name), 'utf8');
}
