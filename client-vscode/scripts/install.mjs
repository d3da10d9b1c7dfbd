// Runs `npm ci`, unless what is installed is newer than the lock file: it takes half a minute.
import { execSync } from 'node:child_process';
import { statSync } from 'node:fs';

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes this file last, so half an installation does not count as one.
if (changed('node_modules/.package-lock.json') <= changed('package-lock.json')) {
  execSync('npm ci', { stdio: 'inherit' });
}
