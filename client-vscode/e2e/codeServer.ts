/** One code-server with the extension, with a home of its own that is gone at the end. */
import assert from 'node:assert/strict';
import { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { answers, codeServer, freePort } from '../scripts/code-server.mjs';
import { until } from './until';

/** What the run was given by `scripts/e2e.mjs`. */
export function given(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: run "npm run e2e"`);
  return value;
}

const FOR_TESTS = {
  'workbench.tips.enabled': false,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.hover.delay': 100,
  'files.simpleDialog.enable': true,
  'window.autoDetectColorScheme': true,
};

export interface Wishes {
  /** Settings of the user, over the quiet ones. */
  settings?: Record<string, unknown>;
  /** Variables over those of this process. */
  environment?: NodeJS.ProcessEnv;
  /** The package to install; the one without a Java where it is left out. */
  vsix?: string;
}

export class CodeServer {
  private constructor(
    /** Everything that it writes lies in here. */
    readonly root: string,
    private readonly process: ChildProcess,
    private readonly port: number,
  ) {}

  /** Installs the extension as a person would, from its file, and waits until the editor can be opened. */
  static async start({
    settings,
    environment,
    vsix = given('VSIX'),
  }: Wishes = {}): Promise<CodeServer> {
    const root = mkdtempSync(path.join(tmpdir(), 'antecedent-e2e-'));
    const home = path.join(root, 'home');
    mkdirSync(home);
    const server = codeServer({
      program: given('CODE_SERVER'),
      folder: root,
      settings: { ...FOR_TESTS, ...settings },
      environment: {
        HOME: home,
        XDG_CONFIG_HOME: path.join(home, '.config'),
        XDG_DATA_HOME: path.join(home, '.local/share'),
        XDG_CACHE_HOME: path.join(home, '.cache'),
        ...environment,
      },
    });
    server.install(vsix);
    const port = await freePort();
    const started = new CodeServer(root, server.serve(port), port);
    await until('code-server answers', () => answers(port));
    return started;
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

  /** The process ids of our servers that run out of this code-server's extensions. */
  languageServers(): number[] {
    return languageServers(this.root);
  }

  /** What the extension has written into its log. */
  log(): string {
    const folder = path.join(this.root, 'user-data/logs');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /antecedent[^/]*\.log$/i.test(file))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      .join('\n');
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await ended;
    // They write what they know of the folders at their end.
    await until('our servers have ended', () => this.languageServers().length === 0);
    rmSync(this.root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** The process ids of our servers whose jar lies in the folder. */
export function languageServers(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      const words = commandLine(id);
      return words.at(-1) === 'serve' && words.some((word) => word.startsWith(folder));
    })
    .map(Number);
}

/** The words that a process was started with. */
export function commandLine(id: number | string): string[] {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').filter(Boolean);
  } catch {
    return []; // It has ended since.
  }
}
