import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CodeServer } from './codeServer';
import { placeOf } from './place';
import { sample } from './samples';
import { until } from './until';
import { Workbench } from './workbench';

const SAMPLE = 'ceasefire.news';

describe('somebody who starts', () => {
  const text = sample('idlib-ceasefire.txt');
  let server: CodeServer;
  let workbench: Workbench;

  before(async () => {
    server = await CodeServer.start();
    workbench = await Workbench.open(server, server.workspace('mine', { 'note.txt': 'A note.\n' }));
  });
  after(async () => {
    await workbench.close();
    await server.stop();
  });

  async function walkthrough(): Promise<void> {
    await workbench.begin('Welcome: Open Walkthrough...');
    await workbench.pick('Get started with Antecedent', 'Get started with Antecedent');
    await workbench.page
      .locator('.gettingStartedContainer .getting-started-step')
      .first()
      .waitFor();
  }

  const stepsOf = () => workbench.page.locator('.gettingStartedContainer .getting-started-step');

  it('is shown in pictures what can be done', () =>
    workbench.witnessed(async () => {
      await walkthrough();
      const steps = stepsOf();
      assert.equal(await steps.count(), 6);
      for (const step of await steps.all()) {
        await step.click();
        const picture = workbench.page.locator('.getting-started-media img');
        await until('the picture', () =>
          picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0),
        );
      }
    }));

  it('sees, jumps, decides, looks and exports over the sample article', () =>
    workbench.witnessed(async () => {
      const { page } = workbench;
      await stepsOf().first().click();
      await page.getByRole('button', { name: 'Open the Sample Article' }).click();
      await page.locator('.tab.active', { hasText: SAMPLE }).waitFor();
      await workbench.problems(/“She” can only mean/);
      await workbench.goTo(placeOf(text, 'its military'));
      await workbench.press('F12');
      await workbench.cursorAt(placeOf(text, 'Ankara has'));
      await workbench.goTo(placeOf(text, 'She said'));
      await workbench.press('Alt+a');
      await workbench.press('r');
      await workbench.pick('Russian Foreign Ministry');
      await workbench.underlined(/“She” can only mean/, false);
      await workbench.run('Antecedent: Show Report');
      await workbench.webview().getByRole('heading', { name: 'Who is quoted' }).waitFor();
      await workbench.begin('Antecedent: Export…');
      await workbench.input.waitFor();
      await workbench.press('Escape');

      await walkthrough();
      const done = await page
        .locator('.getting-started-step .codicon-getting-started-step-checked')
        .count();
      assert.equal(done, 5);
    }));
});
