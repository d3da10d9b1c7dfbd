// Proves the extension in a real editor; with --pictures it also takes the pictures of docs/images. Names of test files
// may follow. Skips, and says why, where the editor cannot be had.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { installEditor } from './install-editor.mjs';

const pictures = process.argv.includes('--pictures');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const { chromium, codeServer, missing } = installEditor();
if (missing !== undefined) {
  console.warn(`Skipped the tests in an editor: ${missing}.`);
  process.exit(0);
}

const run = (program, ...parameters) => execFileSync(program, parameters, { stdio: 'inherit' });
run('npm', 'run', '--silent', 'package');
run('node', 'esbuild.mjs', '--e2e');

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tests = named.length === 0 ? ['*'] : named;
const files = tests.map((test) => `out/e2e/${test}.e2e.js`);
const environment = {
  CODE_SERVER: codeServer,
  CHROMIUM: chromium,
  VSIX: path.resolve(`${name}-${version}.vsix`),
  ...(pictures && { PICTURES: path.resolve('../docs/images') }),
};
execFileSync(
  'bash',
  ['-c', `node --test --test-reporter=spec --test-concurrency=1 ${files.join(' ')}`],
  { stdio: 'inherit', env: { ...process.env, ...environment } },
);
