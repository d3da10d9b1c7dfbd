import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { after, before, describe, it, TestContext } from 'node:test';
import { CodeServer } from './codeServer';
import { placeOf } from './place';
import { sample, samples } from './samples';
import { until } from './until';
import { Workbench } from './workbench';

const ARTICLE = 'idlib-ceasefire.txt';
const OTHER = 'brussels-visit.txt';
const VISIT = 'Mike Powell came to Brussels. “We are here to listen,” Powell told reporters.\n';
const TWO_MEN = 'Tom Reed met Bill Hayes. He said the deal was dead.\n';

/** So often a key is timed; the first time warms up what comes after it. */
const ROUNDS = 20;

describe('an article, written', () => {
  const text = sample(ARTICLE);
  let server: CodeServer;
  let workbench: Workbench;
  let folder: string;

  before(async () => {
    // Findings do not wait for the next key: what is timed is what the editor and the server need.
    const settings = {
      'antecedent.articles': 'all',
      'antecedent.diagnosticsDelay': 0,
      'antecedent.typingPause': 0,
      'editor.autoClosingQuotes': 'never',
    };
    server = await CodeServer.start({ settings });
    folder = server.workspace('samples', { ...samples(), [OTHER]: VISIT });
    workbench = await Workbench.open(server, folder);
  });
  after(async () => {
    await workbench.close();
    await server.stop();
  });
  function step(name: string, work: (test: TestContext) => Promise<void>): void {
    it(name, (test) => workbench.witnessed(() => work(test)));
  }

  step('shows whom pronouns mean behind them, and the rest for who wants it', async () => {
    await workbench.openFile(ARTICLE);
    const hints = workbench.editor.locator('.view-line span', { hasText: '→' });
    await hints.filter({ hasText: '→ Turkey' }).first().waitFor();
    assert.equal(await hints.filter({ hasText: 'government' }).count(), 0);
    const [process] = server.languageServers();
    mkdirSync(path.join(folder, '.vscode'));
    const settings = { 'antecedent.inlayHints.metonyms': true };
    writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
    await hints.filter({ hasText: '→ government' }).first().waitFor();
    assert.deepEqual(server.languageServers(), [process], 'it was not started again');
  });

  step('shows underlines a moment after a key', async (test) => {
    await workbench.goTo(placeOf(text, ' without elaborating'));
    const times = { appear: [] as number[], vanish: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.appear.push(await workbench.untilUnderlinesChange('"'));
      times.vanish.push(await workbench.untilUnderlinesChange('Backspace'));
    }
    for (const [what, all] of Object.entries(times)) {
      const sorted = all.slice(1).sort((a, b) => a - b);
      const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? NaN);
      test.diagnostic(
        `from a key until underlines ${what}: median ${at(0.5)} ms, p95 ${at(0.95)} ms`,
      );
    }
  });

  step('gives somebody another name everywhere, after a look at what changes', async () => {
    await workbench.openFile(ARTICLE);
    await workbench.goTo(placeOf(text, 'Pompeo said'));
    await workbench.press('F2');
    const name = workbench.page.locator('.rename-box input');
    await name.fill('Mike Powell');
    await workbench.press('Control+Enter');
    const preview = workbench.page.locator('.bulk-edit-panel');
    await preview.locator('.monaco-list-row', { hasText: 'PompeoPowell said' }).waitFor();
    await preview.locator('.monaco-list-row', { hasText: 'Mike PompeoMike Powell' }).waitFor();
    await preview.getByRole('button', { name: 'Apply' }).click();
    const expected = text
      .replace('Mike Pompeo', 'Mike Powell')
      .replace('Pompeo said', 'Powell said');
    await until('the names in the file', () => {
      const written = readFileSync(path.join(folder, ARTICLE), 'utf8');
      return written === expected;
    });
  });

  step('gives somebody another name in all articles, after a look at what changes', async () => {
    await workbench.goTo(placeOf(text, 'Pompeo said'));
    const preview = workbench.page.locator('.bulk-edit-panel');
    const elsewhere = preview.locator('.monaco-list-row', { hasText: 'PowellStone told' });
    const rename = async (choice: string) => {
      await workbench.begin('Antecedent: Rename an Actor in All Articles…');
      await workbench.asked('The name in all articles');
      await workbench.input.fill('Stone');
      await workbench.press('Enter');
      await workbench.pick(choice);
    };
    // The other articles are known when they have been read.
    await until('the other article', async () => {
      await rename('Look at all changes first, and tick those that are right');
      await preview.locator('.monaco-list-row', { hasText: 'PowellStone said' }).waitFor();
      const known = await elsewhere.isVisible();
      if (known) await workbench.picture('rename-everywhere');
      await preview.getByRole('button', { name: 'Discard' }).click();
      return known;
    });
    await workbench.goTo(placeOf(text, 'Pompeo said'));
    await rename('Change all names outside quotations');
    await until('the name in the other file', () => {
      const written = readFileSync(path.join(folder, OTHER), 'utf8');
      return (
        written === VISIT.replace('Powell told', 'Stone told').replace('Mike Powell', 'Mike Stone')
      );
    });
  });

  step('is read before it is saved', async () => {
    await workbench.run('File: New Untitled Text File');
    await workbench.page.keyboard.type(TWO_MEN.trim());
    await workbench.editor.locator('.squiggly-warning').first().waitFor();
    await workbench.run('View: Revert and Close Editor');
  });

  step('follows the rules of its own folder, beside another', async () => {
    const open = '"The deal is dead.\n';
    const rules = 'checks:\n  pronoun-ambiguous: off\n';
    server.workspace('strict', { 'reed.txt': TWO_MEN + open });
    server.workspace('lax', { 'hayes.txt': TWO_MEN + open, 'antecedent.yaml': rules });
    const folders = { folders: [{ path: 'strict' }, { path: 'lax' }] };
    const file = 'both.code-workspace';
    const place = server.workspace('.', { [file]: JSON.stringify(folders) });
    await workbench.visit(server.address(path.join(place, file)));
    await workbench.openFile('reed.txt');
    await workbench.problems(/“He” may be/);
    await workbench.openFile('hayes.txt');
    // What is wrong with a file comes at once, so nothing is missing where something is there.
    const rows = await workbench.problems(/hayes\.txt/);
    assert.equal(rows.filter((row) => row.includes('is not closed')).length, 2, rows.join('\n'));
    assert.equal(rows.filter((row) => row.includes('“He”')).length, 1, rows.join('\n'));
    assert.equal(server.languageServers().length, 1);
  });
});
