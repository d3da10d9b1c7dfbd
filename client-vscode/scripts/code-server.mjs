// code-server (VS Code in a browser) as it is run here: for this machine alone, quiet, asking nobody for anything, with all that
// it writes in one folder.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.commandCenter.enabled': false,
};

/** No marketplace is asked for anything. */
const NO_GALLERY = '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":"","controlUrl":""}';

/**
 * @param {object} wishes
 * @param {string} wishes.program code-server's, as `installEditor` finds it
 * @param {string} wishes.folder for all that it writes
 * @param {object} [wishes.settings] of the user, over the quiet ones, where there are none yet
 * @param {NodeJS.ProcessEnv} [wishes.environment] over that of this process
 */
export function codeServer({ program, folder, settings = {}, environment = {} }) {
  const extensions = path.join(folder, 'extensions');
  const user = path.join(folder, 'user-data/User');
  for (const made of [extensions, user]) mkdirSync(made, { recursive: true });
  const settingsFile = path.join(user, 'settings.json');
  if (!existsSync(settingsFile)) {
    writeFileSync(settingsFile, JSON.stringify({ ...QUIET, ...settings }, undefined, 2));
  }

  // An editor that this is started from must not be taken for the one that is started.
  const outer = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|PORT$)/.test(name));
  const env = {
    ...Object.fromEntries(outer),
    EXTENSIONS_GALLERY: NO_GALLERY,
    VSCODE_CLI: '1', // The environment is this one: no login shell is asked for a better.
    ...environment,
  };
  const places = [
    ...['--user-data-dir', path.join(folder, 'user-data')],
    ...['--extensions-dir', extensions],
    ...['--config', path.join(folder, 'config.yaml')],
  ];

  return {
    extensions,

    /** As a person would, from its file. */
    install(/** @type {string} */ vsix) {
      const install = [program, ...places, '--install-extension', vsix, '--force'];
      execFileSync(process.execPath, install, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    },

    /**
     * Starts it; it does not answer yet.
     *
     * @param {number} port
     * @param {string} [password] for whoever opens it; where it is left out, nobody is asked for one
     */
    serve(port, password) {
      const parameters = [
        ...[
          '--bind-addr',
          `127.0.0.1:${port}`,
          '--auth',
          password === undefined ? 'none' : 'password',
        ],
        ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ];
      return spawn(process.execPath, [program, ...places, ...parameters], {
        env: { ...env, ...(password !== undefined && { PASSWORD: password }) },
        stdio: 'ignore',
      });
    },
  };
}

/** @param {number} port @returns {Promise<boolean>} whether a code-server answers there */
export function answers(port) {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** @returns {Promise<number>} one that nobody listens on */
export function freePort() {
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
