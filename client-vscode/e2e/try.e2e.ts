import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { answers } from '../scripts/code-server.mjs';
import { languageServers } from './codeServer';
import { until } from './until';
import { Workbench } from './workbench';

/** The extension is packaged first. */
const PACKAGED_WITHIN_MS = 5 * 60_000;

describe('somebody without VS Code', () => {
  let data: string;

  before(() => {
    data = mkdtempSync(path.join(tmpdir(), 'antecedent-try-'));
  });
  after(() => {
    rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it('tries it by one command, which leaves nothing running', async () => {
    const environment = { ...process.env, XDG_DATA_HOME: data };
    const trying = spawn('../antecedent', ['try'], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => trying.once('exit', resolve));
    let said = '';
    for (const stream of [trying.stdout, trying.stderr]) {
      stream.on('data', (words: Buffer) => (said += words.toString()));
    }
    try {
      const [, address, port, password] = await until(
        'an address',
        () => {
          assert.equal(trying.exitCode, null, said);
          return (
            /Open {3}(http:\/\/127\.0\.0\.1:(\d+)\/\S+)\nwith {3}(\S+)/.exec(said) ?? undefined
          );
        },
        PACKAGED_WITHIN_MS,
      );
      assert.ok(address !== undefined && password !== undefined);
      const workbench = await Workbench.launch(path.join(data, 'browser'), () => said);
      await workbench.witnessed(async () => {
        await workbench.page.goto(address);
        await workbench.page.locator('input[type=password]').fill(password);
        await workbench.press('Enter');
        await workbench.shown();
        await workbench.openFile('idlib-ceasefire.txt');
        await workbench.problems(/“She”/);
        assert.equal(languageServers(data).length, 1);
      });
      await workbench.close();
      trying.kill('SIGINT');
      assert.equal(await ended, 0, said);
      assert.match(said, /Stopped\./);
      assert.equal(await answers(Number(port)), false);
      await until('no server', () => languageServers(data).length === 0);
    } finally {
      trying.kill('SIGTERM');
      await ended;
    }
  });
});
