import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CodeServer } from './codeServer';
import { placeOf } from './place';
import { sample, samples } from './samples';
import { Workbench } from './workbench';

const ARTICLE = 'idlib-ceasefire.txt';
const OTHER = 'brussels-visit.txt';
const VISIT = 'Mike Pompeo came to Brussels. “We are here to listen,” Pompeo told reporters.\n';

describe('an article, read', () => {
  const text = sample(ARTICLE);
  let server: CodeServer;
  let workbench: Workbench;

  before(async () => {
    server = await CodeServer.start();
    workbench = await Workbench.open(
      server,
      server.workspace('samples', { ...samples(), [OTHER]: VISIT }),
    );
  });
  /** One thing that a reader does, with the article in front. */
  function step(name: string, work: () => Promise<void>): void {
    it(name, () =>
      workbench.witnessed(async () => {
        await workbench.run('View: Close All Editors');
        await workbench.openFile(ARTICLE);
        await work();
      }),
    );
  }
  after(async () => {
    await workbench.close();
    await server.stop();
  });

  step('has findings in the Problems panel', async () => {
    const rows = await workbench.problems(/“She”/);
    const ours = rows.filter((row) => row.includes('antecedent'));
    assert.ok(ours.length > 1, rows.join('\n'));
    await workbench.picture('problems');
  });

  step('says on a card what is wrong with “She”', async () => {
    await workbench.hover(placeOf(text, 'She said'), /She[^]*foreign ministry/i);
    await workbench.picture('hover');
  });

  step('leads from “its” to whose it is', async () => {
    await workbench.goTo(placeOf(text, 'its military'));
    await workbench.press('F12');
    await workbench.cursorAt(placeOf(text, 'Ankara has'));
  });

  step('leads to all who may be meant where the text does not tell', async () => {
    await workbench.goTo(placeOf(text, 'its sites'));
    await workbench.press('F12');
    const candidates = await workbench.peeked('Turkey');
    assert.equal(candidates.length, 2, candidates.join('\n'));
  });

  step('shows where Pompeo is meant', async () => {
    await workbench.goTo(placeOf(text, 'Pompeo said'));
    await workbench.press('Shift+F12');
    const mentions = await workbench.peeked('Mike Pompeo announced');
    assert.ok(mentions.length >= 3, mentions.join('\n'));
    await workbench.picture('references');
  });

  step('has an outline of its actors and statements', async () => {
    await workbench.press('Control+Shift+O');
    const entries = workbench.page.locator('.quick-input-widget .monaco-list-row');
    await entries.first().waitFor();
    await workbench.page.keyboard.type('pompeo');
    await entries.filter({ hasText: 'Mike Pompeo' }).first().waitFor();
    await entries.filter({ hasText: 'Pompeo: "The actions' }).first().waitFor();
    await workbench.press('Escape');
  });

  step('has its actors in a view, and a click leads to one', async () => {
    const { page } = workbench;
    await workbench.run('View: Show Antecedent');
    const actors = workbench.tree('Actors');
    const pompeo = actors.locator('.monaco-list-row', { hasText: 'Mike Pompeo' });
    await pompeo.first().waitFor();
    await workbench.picture('actors');
    await pompeo.first().click();
    await workbench.selected('Secretary of State Mike Pompeo');
    await pompeo.first().click();
    await page.keyboard.press('ArrowRight');
    await actors.locator('.monaco-list-row', { hasText: 'announced his country' }).waitFor();
    await workbench.status.filter({ hasText: /\d/ }).waitFor();
  });

  step('has the actors of all articles in the same view', async () => {
    await workbench.run('View: Show Antecedent');
    await workbench.run('Antecedent: Show the Actors of All Articles');
    const rows = workbench.tree('Actors').locator('.monaco-list-row');
    const everywhere = rows.filter({ hasText: /^\s*Mike Pompeo\s*2 articles, \d+ mentions/ });
    await everywhere.first().waitFor();
    await everywhere.first().click();
    await workbench.press('ArrowRight');
    await rows.filter({ hasText: OTHER }).first().click();
    await workbench.selected('Mike Pompeo');
    await workbench.run('Antecedent: Show the Actors of This Article');
    await everywhere.first().waitFor({ state: 'detached' });
  });

  step('has its statements in a view, by source and open ones first', async () => {
    await workbench.run('View: Show Antecedent');
    const rows = workbench.tree('Statements').locator('.monaco-list-row');
    const said = rows.filter({ hasText: 'Russian Foreign Ministry: that Moscow' });
    await said.hover();
    await said.getByRole('button', { name: 'Say Who Says It…' }).waitFor();
    await workbench.run('Antecedent: Show Statements by Source');
    await rows
      .filter({ hasText: /^\s*Russian Foreign Ministry\s*\d/ })
      .first()
      .waitFor();
    await rows.filter({ hasText: /^\s*that Moscow/ }).waitFor();
    await workbench.run('Antecedent: Show Statements in Text Order');
    await workbench.run('Antecedent: Show Statements with Open Questions First');
    const first = rows.and(workbench.page.locator('[data-index="0"]'));
    await first.filter({ hasText: 'their goal is to reduce' }).waitFor();
    await workbench.run('Antecedent: Show Statements with Open Questions in Their Place');
  });

  step('is not read elsewhere until a person says so', async () => {
    const note = server.workspace('notes', {
      'note.txt': 'Tom Reed met Bill Hayes. He said the deal was dead.\n',
    });
    await workbench.visit(server.address(note));
    await workbench.openFile('note.txt');
    await workbench.status.filter({ hasText: 'Antecedent' }).waitFor();
    assert.deepEqual(server.languageServers(), []);
    await workbench.run('Antecedent: Annotate This File');
    await workbench.problems(/“He” may be/);
  });
});
