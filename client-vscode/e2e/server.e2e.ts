import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

import { describe, it } from 'node:test';
import { CodeServer, Wishes } from './codeServer';
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
  it('is one a window, starts again when it was killed, and goes with the window', async () => {
    await inEditor({}, async (workbench, server) => {
      await workbench.problems(/“She”/);
      const [first, ...others] = server.languageServers();
      assert.ok(first !== undefined);
      assert.deepEqual(others, []);

      process.kill(first, 'SIGKILL');
      const second = await until('another server', () =>
        server.languageServers().find((id) => id !== first),
      );
      await workbench.problems(/“She”/);
      const card = await workbench.hover(placeOf(sample(ARTICLE), 'Pompeo said'));
      assert.match(card, /Mike Pompeo/);
      assert.deepEqual(server.languageServers(), [second]);

      await workbench.page.goto('about:blank');
      await until('no server', () => server.languageServers().length === 0);
    });
  });

  it('needs a Java, says where it looked for one, and leads to the setting', async () => {
    const folders = (process.env['PATH'] ?? '').split(path.delimiter);
    const withoutJava = mkdtempSync(path.join(tmpdir(), 'antecedent-path-'));
    for (const folder of folders.filter(existsSync)) {
      for (const program of readdirSync(folder).filter((name) => !name.startsWith('java'))) {
        const link = path.join(withoutJava, program);
        if (!existsSync(link)) symlinkSync(path.join(folder, program), link);
      }
    }
    const wishes: Wishes = {
      settings: { 'antecedent.java.home': '/nowhere/jdk' },
      environment: { PATH: withoutJava, JAVA_HOME: '' },
    };
    await inEditor(wishes, async (workbench, server) => {
      const message = await workbench.notification(/needs Java 17 or newer/);
      const words = await message.innerText();
      assert.match(words, /\/nowhere\/jdk\/bin\/java not found/);
      assert.match(words, /JAVA_HOME: not set/);
      assert.match(words, /PATH: no java in any of its folders/);
      await workbench.picture('no-java');
      await message.getByRole('button', { name: 'Open Setting' }).click();
      const setting = workbench.page.locator('.settings-editor .setting-item', {
        hasText: 'Java: Home',
      });
      await setting.first().waitFor();
      assert.deepEqual(server.languageServers(), []);
    });
    rmSync(withoutJava, { recursive: true });
  });
});
