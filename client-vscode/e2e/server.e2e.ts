import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CodeServer, commandLine, Wishes } from './codeServer';
import { placeOf } from './place';
import { sample, samples } from './samples';
import { until } from './until';
import { Workbench } from './workbench';

const ARTICLE = 'idlib-ceasefire.txt';

async function inEditor(
  wishes: Wishes,
  work: (workbench: Workbench, server: CodeServer) => Promise<void>,
): Promise<void> {
  const server = await CodeServer.start(wishes);
  try {
    const folder = server.workspace('samples', samples());
    const workbench = await Workbench.open(server, folder);
    try {
      await workbench.witnessed(async () => {
        await workbench.openFile(ARTICLE);
        await work(workbench, server);
      });
    } finally {
      await workbench.close();
    }
  } finally {
    await server.stop();
  }
}

describe('the server behind the editor', () => {
  it('is one a window, starts again when it is told to or was killed, and goes with the window', async () => {
    await inEditor({}, async (workbench, server) => {
      await workbench.problems(/“She”/);
      const [first, ...others] = server.languageServers();
      assert.ok(first !== undefined);
      assert.deepEqual(others, []);

      // The second time comes while the first goes on. An article is told of by the last server alone.
      await workbench.run('Antecedent: Restart Server');
      await workbench.run('Antecedent: Restart Server');
      const next = await until('another server alone', async () => {
        const [one, ...more] = server.languageServers();
        const tells = /\d/.test(await workbench.status.innerText());
        return tells && more.length === 0 && one !== first && one;
      });

      process.kill(next, 'SIGKILL');
      const second = await until('another server', () =>
        server.languageServers().find((id) => id !== next),
      );
      await workbench.problems(/“She”/);
      await workbench.hover(placeOf(sample(ARTICLE), 'Pompeo said'), /Mike Pompeo/);
      assert.deepEqual(server.languageServers(), [second]);

      await workbench.page.goto('about:blank');
      await until('no server', () => server.languageServers().length === 0);
    });
  });

  describe('on a machine without a Java of its own', () => {
    let machine: string;
    let environment: NodeJS.ProcessEnv;

    before(() => {
      machine = mkdtempSync(path.join(tmpdir(), 'antecedent-machine-'));
      const PATH = path.join(machine, 'bin');
      mkdirSync(PATH);
      const folders = (process.env['PATH'] ?? '').split(path.delimiter);
      for (const folder of folders.filter(existsSync)) {
        for (const program of readdirSync(folder).filter((name) => !name.startsWith('java'))) {
          const link = path.join(PATH, program);
          if (!existsSync(link)) symlinkSync(path.join(folder, program), link);
        }
      }
      environment = { PATH, JAVA_HOME: '' };
    });
    after(() => {
      rmSync(machine, { recursive: true });
    });

    it('needs one, says where it looked for it, and leads to the setting', async () => {
      const settings = { 'antecedent.java.home': '/nowhere/jdk' };
      await inEditor({ settings, environment }, async (workbench, server) => {
        const message = await workbench.notification(/needs Java 17 or newer/);
        const words = await message.innerText();
        assert.match(words, /\/nowhere\/jdk\/bin\/java not found/);
        assert.match(words, /JAVA_HOME: not set/);
        assert.match(words, /PATH: no java in any of its folders/);
        await message.getByRole('button', { name: 'Open Setting' }).click();
        const setting = workbench.page.locator('.settings-editor .setting-item', {
          hasText: 'Java: Home',
        });
        await setting.first().waitFor();
        assert.deepEqual(server.languageServers(), []);
      });
    });

    const vsix = process.env['VSIX_WITH_JAVA'];
    const skip = vsix === undefined && 'there is no jlink to make a Java with';

    it('brings one, before one that is too old', { skip }, async () => {
      const JAVA_HOME = path.join(machine, 'jdk-11');
      mkdirSync(path.join(JAVA_HOME, 'bin'), { recursive: true });
      const old = `#!/bin/sh\necho 'openjdk version "11.0.2"' >&2\n`;
      writeFileSync(path.join(JAVA_HOME, 'bin/java'), old, { mode: 0o755 });
      const wishes = { environment: { ...environment, JAVA_HOME }, ...(vsix && { vsix }) };
      await inEditor(wishes, async (workbench, server) => {
        await workbench.problems(/“She”/);
        const [program] = server.languageServers().map((id) => commandLine(id)[0]);
        assert.match(program ?? '', /\/extensions\/antecedent\.[^/]+\/jre\/bin\/java$/);
      });
    });
  });
});
