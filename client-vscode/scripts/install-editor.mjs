// Finds what a test in a real editor needs, and installs what is missing: Debian's Chromium, and code-server
// (VS Code in a browser) into a cache folder. Asks nobody but the registries of npm and Debian.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** The newest that runs on Node 20; it is VS Code 1.100.3. */
const CODE_SERVER = '4.100.3';

/** Its parts in C++ that are used on Linux; the rest is loaded late and not needed. */
const NATIVE_PARTS = ['@vscode/spdlog', 'native-watchdog', '@parcel/watcher', 'node-pty'];

/** Programs that code-server is built and run with and npm does not have, and Debian's names for what holds them. */
const PROGRAMS = {
  rg: 'ripgrep',
  python3: 'python3',
  make: 'make',
  'g++': 'g++',
};

/** Besides, for who looks at it: a browser that a test can drive. */
const BROWSER = { chromium: 'chromium' };
const FONTS = 'fonts-dejavu-core';

/** Nothing that is installed takes longer, unless it hangs. */
const PATIENCE_MS = 10 * 60_000;

/**
 * The program of code-server and, where it is wanted, of a browser, as paths; or, as `missing`, one sentence on what is not there
 * and how to get it.
 *
 * @param {{ browser: boolean }} wanted
 */
export function installEditor({ browser }) {
  if (process.platform !== 'linux') return { missing: 'code-server is set up on Linux only' };
  if (process.versions.node.split('.')[0] !== '20') {
    return { missing: `code-server ${CODE_SERVER} needs Node 20, and this is ${process.version}` };
  }
  const missing = installPrograms(browser ? { ...PROGRAMS, ...BROWSER } : PROGRAMS);
  if (missing !== undefined) return { missing };
  try {
    return { chromium: which('chromium'), codeServer: installCodeServer() };
  } catch (problem) {
    return {
      missing: `code-server ${CODE_SERVER} could not be installed from npm (${problem.message})`,
    };
  }
}

function installPrograms(programs) {
  const absent = () => Object.keys(programs).filter((program) => which(program) === undefined);
  if (absent().length === 0) return undefined;
  const fonts = absent().includes('chromium') ? [FONTS] : [];
  const packages = [...absent().map((program) => programs[program]), ...fonts];
  const command = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  // A person's machine is theirs: only who is root already, as in a container, gets packages unasked.
  if (process.getuid() !== 0 || which('apt-get') === undefined) {
    return `${absent().join(', ')} not found; on Debian: ${command}`;
  }
  console.log(`Installing with apt-get: ${packages.join(' ')}`);
  const quietly = { stdio: ['ignore', 'ignore', 'inherit'], timeout: PATIENCE_MS };
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], quietly);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      ...quietly,
      env: environment,
    });
  } catch {
    return `apt-get could not install ${packages.join(' ')}`;
  }
  return absent().length === 0 ? undefined : `${absent().join(', ')} not found`;
}

/** The program of code-server, installed when it is not there yet: a minute and 320 MB. */
function installCodeServer() {
  const folder = path.join(cacheFolder(), `code-server-${CODE_SERVER}`);
  const home = path.join(folder, 'node_modules/code-server');
  const program = path.join(home, 'out/node/entry.js');
  const complete = path.join(folder, 'complete');
  if (existsSync(complete)) return program;

  console.log(`Installing code-server ${CODE_SERVER} into ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const vscode = path.join(home, 'lib/vscode');
  // One install script fetches from a code host: none is run, and what they compile is compiled here.
  npm(folder, 'install', `code-server@${CODE_SERVER}`, '--ignore-scripts', '--no-save');
  npm(folder, 'rebuild', 'argon2');
  npm(vscode, 'install', '--omit=dev', '--ignore-scripts');
  npm(path.join(vscode, 'extensions'), 'install', '--omit=dev', '--ignore-scripts');
  linkRipgrep(path.join(vscode, 'node_modules/@vscode/ripgrep/bin'));
  for (const part of NATIVE_PARTS) compile(vscode, part);
  symlinkSync('node_modules', path.join(vscode, 'node_modules.asar'));
  writeFileSync(complete, '');
  return program;
}

function cacheFolder() {
  const { XDG_CACHE_HOME: cache } = process.env;
  return path.join(cache || path.join(homedir(), '.cache'), 'antecedent');
}

function linkRipgrep(folder) {
  mkdirSync(folder, { recursive: true });
  symlinkSync(which('rg'), path.join(folder, 'rg'));
}

function compile(folder, part) {
  try {
    npm(folder, 'rebuild', part);
  } catch (problem) {
    // A last step of node-pty's makes a file for its developers, and may fail when all is compiled.
    if (!existsSync(path.join(folder, 'node_modules', part, 'build/Release'))) throw problem;
  }
}

function npm(folder, ...command) {
  const prefix = path.dirname(path.dirname(process.execPath));
  const headers = existsSync(path.join(prefix, 'include/node/node.h'));
  execFileSync('npm', [...command, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    // Node's own headers, where they are installed with it, need not be fetched.
    env: { ...environmentOfAPerson(), ...(headers && { npm_config_nodedir: prefix }) },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: PATIENCE_MS,
  });
}

/** `npm run` hands the settings of this package on to its children, "run no install script" among them. */
function environmentOfAPerson() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || /registry/i.test(name)),
  );
}

/** Where a program of PATH lies; undefined where it is in none of its folders. */
export function which(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, program)).find(isProgram);
}

function isProgram(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && (found.mode & 0o111) !== 0;
}
