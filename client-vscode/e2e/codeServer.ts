/** One code-server, VS Code in a browser, on the loopback interface: with a home of its own that is gone at the end. */
import assert from 'node:assert/strict';
import { ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { until } from './until';

/** What the run was given by `scripts/e2e.mjs`. */
function given(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: run "npm run e2e"`);
  return value;
}

const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
  'security.workspace.trust.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.hover.delay': 100,
  'files.simpleDialog.enable': true,
};

/** No marketplace is asked for anything. */
const NO_GALLERY = '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":"","controlUrl":""}';

export interface Wishes {
  /** Settings of the user, over the quiet ones. */
  settings?: Record<string, unknown>;
  /** Variables over those of this process. */
  environment?: NodeJS.ProcessEnv;
}

export class CodeServer {
  private constructor(
    /** Everything that it writes lies in here. */
    readonly root: string,
    private readonly process: ChildProcess,
    private readonly port: number,
  ) {}

  /** Installs the extension as a person would, from its file, and waits until the editor can be opened. */
  static async start({ settings = {}, environment = {} }: Wishes = {}): Promise<CodeServer> {
    const root = mkdtempSync(path.join(tmpdir(), 'antecedent-e2e-'));
    const folder = (name: string) => {
      const made = path.join(root, name);
      mkdirSync(made, { recursive: true });
      return made;
    };
    const userData = folder('user-data');
    const userSettings = path.join(folder('user-data/User'), 'settings.json');
    writeFileSync(userSettings, JSON.stringify({ ...QUIET_SETTINGS, ...settings }));

    const home = folder('home');
    // An editor that these tests are started from must not be taken for the one under test.
    const outer = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|PORT$)/.test(name));
    const env: NodeJS.ProcessEnv = {
      ...Object.fromEntries(outer),
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, '.config'),
      XDG_DATA_HOME: path.join(home, '.local/share'),
      XDG_CACHE_HOME: path.join(home, '.cache'),
      EXTENSIONS_GALLERY: NO_GALLERY,
      VSCODE_CLI: '1', // The environment is this one: no login shell is asked for a better.
      ...environment,
    };

    const program = [given('CODE_SERVER')];
    const places = ['--user-data-dir', userData, '--extensions-dir', folder('extensions')];
    const install = [...program, ...places, '--install-extension', given('VSIX')];
    execFileSync(process.execPath, install, { env, stdio: ['ignore', 'ignore', 'inherit'] });

    const port = await freePort();
    const serve = ['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry'];
    const more = ['--disable-update-check', '--disable-getting-started-override'];
    const child = spawn(process.execPath, [...program, ...places, ...serve, ...more], {
      env,
      stdio: 'ignore',
    });
    const started = new CodeServer(root, child, port);
    await until('code-server answers', () => started.answers());
    return started;
  }

  private async answers(): Promise<boolean> {
    const asked = fetch(`http://127.0.0.1:${this.port}/healthz`);
    return asked.then(
      (answer) => answer.ok,
      () => false,
    );
  }

  /** Where a browser finds the editor with a folder, or a workspace file, open. */
  address(opened: string): string {
    const kind = opened.endsWith('.code-workspace') ? 'workspace' : 'folder';
    return `http://127.0.0.1:${this.port}/?${kind}=${encodeURIComponent(opened)}`;
  }

  /** A new folder to open, with these files in it. */
  workspace(name: string, files: Record<string, string>): string {
    const folder = path.join(this.root, 'workspaces', name);
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    return folder;
  }

  /** The process ids of our server's that run out of this code-server's extensions. */
  languageServers(): number[] {
    const extensions = path.join(this.root, 'extensions');
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((id) => {
        const words = commandLine(id);
        return words.at(-1) === 'serve' && words.some((word) => word.startsWith(extensions));
      })
      .map(Number);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await ended;
    rmSync(this.root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

function commandLine(id: string): string[] {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').filter(Boolean);
  } catch {
    return []; // It has ended since.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createServer().once('error', reject);
    socket.listen(0, '127.0.0.1', () => {
      const address = socket.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      socket.close(() => {
        resolve(port);
      });
    });
  });
}
