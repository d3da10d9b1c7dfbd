// Proves the extension in a real editor; with --pictures it also takes the pictures of docs/images. Names of test files
// may follow. Skips, and says why, where the editor cannot be had.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { installEditor, which } from './install-editor.mjs';

const pictures = process.argv.includes('--pictures');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const { chromium, codeServer, missing } = installEditor({ browser: true });
if (missing !== undefined) {
  console.warn(`Skipped the tests in an editor: ${missing}.`);
  process.exit(0);
}

const run = (program, ...parameters) => execFileSync(program, parameters, { stdio: 'inherit' });
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const target = `${process.platform}-${process.arch}`;
const links = which('jlink') !== undefined || process.env.JAVA_HOME !== undefined;
if (links) run('npm', 'run', '--silent', 'package', '--', '--target', target);
run('npm', 'run', '--silent', 'package');
run('node', 'esbuild.mjs', '--e2e');

const tests = named.length === 0 ? ['*'] : named;
const files = tests.map((test) => `out/e2e/${test}.e2e.js`);
const environment = {
  CODE_SERVER: codeServer,
  CHROMIUM: chromium,
  VSIX: path.resolve(`${name}-${version}.vsix`),
  ...(links && { VSIX_WITH_JAVA: path.resolve(`${name}-${target}-${version}.vsix`) }),
  ...(pictures && { PICTURES: path.resolve('../docs/images') }),
};
const tested = spawnSync(
  'bash',
  ['-c', `node --test --test-reporter=spec --test-concurrency=1 ${files.join(' ')}`],
  { stdio: 'inherit', env: { ...process.env, ...environment } },
);
process.exitCode = tested.status ?? 1;
