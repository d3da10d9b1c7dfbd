import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CodeServer } from './codeServer';
import { placeOf } from './place';
import { sample } from './samples';
import { until } from './until';
import { Workbench } from './workbench';

const ARTICLE = 'idlib-ceasefire.txt';
const SHE = /“She” can only mean/;

describe('an article, decided about', () => {
  const text = sample(ARTICLE);
  let server: CodeServer;
  let workbench: Workbench;
  let folder: string;
  let sidecar: string;

  before(async () => {
    server = await CodeServer.start();
    folder = server.workspace('samples', { [ARTICLE]: text, 'antecedent.yaml': '' });
    sidecar = path.join(folder, `${ARTICLE}.annotations.jsonld`);
    workbench = await Workbench.open(server, folder);
  });
  after(async () => {
    await workbench.close();
    await server.stop();
  });
  function step(name: string, work: () => Promise<void>): void {
    it(name, () =>
      workbench.witnessed(async () => {
        await workbench.openFile(ARTICLE);
        await work();
      }),
    );
  }

  /** Waits until the file beside the article has these words in it, or has not. */
  async function written(words: string, is = true): Promise<void> {
    await until(`${is ? '' : 'no '}“${words}” in the file`, () => {
      const kept = existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : '';
      return kept.includes(words) === is;
    });
  }

  step(
    'takes “She” for the foreign ministry by a quick fix, and keeps that beside it',
    async () => {
      await workbench.problems(SHE);
      await workbench.goTo(placeOf(text, 'She said'));
      const offers = await workbench.offered(/“She” → /);
      await workbench.picture('quick-fix');
      // By keys: a list that was opened by one lets nobody click at once.
      const focused = offers.and(workbench.page.locator('.focused'));
      await until('the offer is chosen', async () => {
        if ((await focused.innerText()).includes('“She” → Russian Foreign Ministry')) return true;
        await workbench.press('ArrowDown');
        return false;
      });
      await workbench.press('Enter');
      await workbench.underlined(SHE, false);
      await written('"antecedent:decision":"refers"');
    },
  );

  step('knows that after the window was opened anew', async () => {
    await workbench.visit(server.address(folder));
    await workbench.openFile(ARTICLE);
    await workbench.problems(/“its” may be/);
    await workbench.underlined(SHE, false);
  });

  step('says whom a word means by a key, and takes that back by another', async () => {
    await workbench.problems(/“its” may be the United States/);
    await workbench.goTo(placeOf(text, 'its sites'));
    await workbench.press('Alt+a');
    await workbench.press('r');
    await workbench.pick('Turkey');
    await workbench.underlined(/“its” may be the United States/, false);
    await written('"exact":"its"');
    await workbench.press('Alt+a');
    await workbench.press('z');
    await workbench.underlined(/“its” may be the United States/, true);
    await written('"exact":"its"', false);
  });

  step('gives an actor another name in the view', async () => {
    await workbench.run('View: Show Antecedent');
    const pompeo = workbench.tree('Actors').locator('.monaco-list-row', { hasText: 'Mike Pompeo' });
    await pompeo.first().hover();
    await pompeo.first().getByRole('button', { name: 'Rename Actor…' }).click();
    const input = workbench.page.locator('.quick-input-widget:visible input');
    await input.fill('Michael Pompeo');
    await workbench.press('Enter');
    await workbench
      .tree('Actors')
      .locator('.monaco-list-row', { hasText: 'Michael Pompeo' })
      .waitFor();
    await written('Michael Pompeo');
  });

  step('is told why something cannot be decided', async () => {
    await workbench.goTo({ line: 2, column: 1 });
    await workbench.run('Antecedent: Take Back What Was Decided Here');
    await workbench.notification(/Nothing is decided here/);
    await workbench.run('Notifications: Clear All Notifications');
  });

  step('has a report beside it, whose figures lead to the words', async () => {
    await workbench.hidePanel();
    await workbench.run('Antecedent: Show Report');
    const page = workbench.webview();
    await page.getByRole('heading', { name: 'Who is quoted' }).waitFor();
    await workbench.picture('report-panel');
    await page.locator('#quoted .figure').first().click();
    const link = page.locator(':popover-open a[data-start]').first();
    const [start, end] = await Promise.all(
      ['data-start', 'data-end'].map(async (name) => Number(await link.getAttribute(name))),
    );
    await link.click();
    await workbench.selected(text.slice(start, end));
  });

  step('goes out for other tools', async () => {
    await workbench.begin('Antecedent: Export…');
    await workbench.picture('export');
    await workbench.pick('CoNLL-2012');
    await workbench.page
      .locator('.quick-input-widget:visible')
      .getByRole('button', { name: 'Export Here' })
      .click();
    await workbench.notification(/Exported into/);
    assert.ok(readdirSync(folder).includes('idlib-ceasefire.conll'));
  });
});
