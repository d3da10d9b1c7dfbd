// Shows Antecedent to somebody who has no VS Code: starts code-server, VS Code in a browser, with the extension and the sample
// articles, or with the folder that is named, for this machine alone. Ctrl-C ends it. Run by `./antecedent try`.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { answers, codeServer, freePort } from './code-server.mjs';
import { installEditor } from './install-editor.mjs';

/** code-server answers within seconds; after this it never will. */
const PATIENCE_MS = 120_000;

const caller = process.cwd();
process.chdir(path.join(import.meta.dirname, '..'));

const { positionals } = parseArgs({ allowPositionals: true });
const named = positionals[0] && path.resolve(caller, positionals[0]);
if (named !== undefined && !statSync(named, { throwIfNoEntry: false })?.isDirectory()) {
  fail(`${named} is no folder`);
}

const { codeServer: program, missing } = installEditor({ browser: false });
if (missing !== undefined) fail(missing);

console.log('Packaging the extension');
quietly('node', 'scripts/install.mjs');
quietly('npm', 'run', '--silent', 'package');
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

const home = process.env.XDG_DATA_HOME || path.join(homedir(), '.local/share');
const folder = path.join(home, 'antecedent/try');
const opened = named ?? samples();
const settings = { 'editor.wordWrap': 'on', 'security.workspace.trust.enabled': false };
const editor = codeServer({ program, folder, settings });
editor.install(path.resolve(`${name}-${version}.vsix`));

const port = await freePort();
// Whoever has an account on this machine can reach the port, and an editor has a terminal.
const password = randomBytes(6).toString('hex');
const server = editor.serve(port, password);
const ended = new Promise((resolve) => server.once('exit', resolve));
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopping = true;
    server.kill('SIGTERM');
  });
}

const started = await Promise.race([ended.then(() => false), untilItAnswers()]);
if (started) {
  console.log(`
Open   http://127.0.0.1:${port}/?folder=${encodeURIComponent(opened)}
with   ${password}

The articles lie in ${opened}. Ctrl-C ends it.`);
  await ended;
}
if (!stopping) fail('code-server has ended by itself');
console.log('Stopped.');
process.exit(0);

/** Copies that a person may change and annotate; those of last time stay. */
function samples() {
  const copies = path.join(folder, 'samples');
  mkdirSync(copies, { recursive: true });
  const seeds = '../seeds';
  for (const file of readdirSync(seeds).filter((file) => /\.(txt|md|yaml)$/.test(file))) {
    const copy = path.join(copies, file);
    if (file !== 'README.md' && !existsSync(copy)) copyFileSync(path.join(seeds, file), copy);
  }
  return copies;
}

async function untilItAnswers() {
  const end = Date.now() + PATIENCE_MS;
  while (!(await answers(port))) {
    if (Date.now() > end || stopping) {
      server.kill('SIGKILL');
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}

function quietly(command, ...parameters) {
  execFileSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function fail(message) {
  console.error(`antecedent try: ${message}`);
  process.exit(1);
}
