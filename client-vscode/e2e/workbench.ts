/** The editor's window in Chromium, worked as a person works it: by keys, the pointer and the command palette. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { BrowserContext, chromium, FrameLocator, Locator, Page } from 'playwright-core';
import { CodeServer } from './codeServer';
import { Place } from './place';
import { PATIENCE_MS, until } from './until';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** No card by then is none at all, and the pointer moves again. */
const LOOK_AGAIN_MS = 5_000;

export class Workbench {
  private constructor(
    private readonly browser: BrowserContext,
    readonly page: Page,
    private readonly strangers: Set<string>,
  ) {}

  static async open(server: CodeServer, folder: string): Promise<Workbench> {
    const browser = await chromium.launchPersistentContext(path.join(server.root, 'browser'), {
      executablePath: process.env['CHROMIUM'] ?? 'chromium',
      headless: true,
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      args: CHROMIUM_FLAGS,
    });
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(PATIENCE_MS);
    const strangers = new Set<string>();
    page.on('request', (request) => {
      const { protocol, hostname, host } = new URL(request.url());
      if (/^(http|ws)s?:$/.test(protocol) && hostname !== '127.0.0.1') strangers.add(host);
    });
    const workbench = new Workbench(browser, page, strangers);
    await workbench.visit(server.address(folder));
    return workbench;
  }

  /** Opens another folder, or the same one anew, in the same window. */
  async visit(address: string): Promise<void> {
    // Asks nobody whether unsaved words may go.
    await this.page.goto('about:blank');
    await this.page.goto(address);
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  async close(): Promise<void> {
    await this.browser.close();
    assert.deepEqual([...this.strangers], [], 'nothing but this machine was asked for');
  }

  /** A picture into the folder that was asked for, if any was. */
  async picture(name: string): Promise<void> {
    const folder = process.env['PICTURES'];
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
  }

  /** Does something; where it fails, a picture of the window stays behind in out/. */
  async witnessed(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (problem) {
      const file = `out/failure-${Date.now()}.png`;
      await this.page.screenshot({ path: file });
      throw new Error(`See ${file}`, { cause: problem });
    }
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  /** Opens a file by its name; its words are on the screen afterwards. */
  async openFile(name: string): Promise<void> {
    await this.press('Control+P');
    await this.pick(name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Runs a command by its whole title, category and all. */
  async run(title: string): Promise<void> {
    await this.press('F1');
    await this.pick(title, `>${title}`);
  }

  /** Types into the quick input and takes the row with exactly these words. */
  async pick(label: string, typed?: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input[type=text]');
    if (typed !== undefined) await input.fill(typed);
    await this.rows(label).first().click();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  private rows(label: string): Locator {
    const name = this.page.locator('.label-name').filter({ hasText: exactly(label) });
    return this.page.locator('.quick-input-widget .monaco-list-row').filter({ has: name });
  }

  /** The text editor with the keyboard, or the only one. */
  get editor(): Locator {
    return this.page
      .locator('.editor-group-container.active .editor-instance .monaco-editor')
      .first();
  }

  /** Puts the cursor before the words there; the line is in the middle of the window then. */
  async goTo({ line, column }: Place): Promise<void> {
    await this.press('Control+G');
    await this.page.locator('.quick-input-widget:visible input').fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.cursorAt({ line, column });
  }

  /** Waits until the cursor stands there. */
  cursorAt({ line, column }: Place): Promise<unknown> {
    const words = `Ln ${line}, Col ${column}`;
    return this.page.locator('#status\\.editor\\.selection', { hasText: exactly(words) }).waitFor();
  }

  /** Waits until so many characters as these words have are selected. */
  selected(words: string): Promise<unknown> {
    const count = `(${words.length} selected)`;
    return this.page.locator('#status\\.editor\\.selection', { hasText: count }).waitFor();
  }

  /** Our own entry in the status bar. */
  get status(): Locator {
    return this.page.locator('[id$="antecedent.status"]');
  }

  /** The card that comes when the pointer rests on the words at the place. */
  async hover(place: Place): Promise<string> {
    await this.goTo(place);
    const cursor = await this.editor.locator('.cursors-layer .cursor').first().boundingBox();
    assert.ok(cursor, 'the cursor is in view');
    const card = this.page.locator('.monaco-hover:visible .hover-contents').last();
    return until('a card', async () => {
      const words = (await card.isVisible()) && (await card.innerText());
      if (words !== false && words !== '' && !words.includes('Loading')) return words;
      // The editor asks once a movement: a server that was not ready then is asked again.
      if (words === false) await this.pointAt(cursor.x + 4, cursor.y + cursor.height / 2);
      return undefined;
    });
  }

  private async pointAt(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y - 60);
    await this.page.mouse.move(x, y, { steps: 4 });
    const card = this.page.locator('.monaco-hover:visible').last();
    await card.waitFor({ timeout: LOOK_AGAIN_MS }).catch(() => undefined);
  }

  /** The rows of the Problems panel, once there is one with these words. */
  async problems(awaited: RegExp): Promise<string[]> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await this.page.locator('.markers-panel').isVisible())) {
      await this.run('View: Focus Problems (Errors, Warnings, Infos)');
    }
    await rows.filter({ hasText: awaited }).first().waitFor();
    return rows.allInnerTexts();
  }

  /** What is offered at the cursor, once something with these words is. */
  async offered(awaited: RegExp): Promise<Locator> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await until('an offer', async () => {
      if (!(await rows.first().isVisible())) await this.press('Control+.');
      const wanted = rows.filter({ hasText: awaited }).first();
      return wanted.waitFor({ timeout: LOOK_AGAIN_MS }).then(
        () => true,
        () => this.press('Escape').then(() => false),
      );
    });
    return rows;
  }

  /** Waits until no finding in the editor has these words under it, or until one has. */
  async underlined(words: RegExp, is: boolean): Promise<void> {
    const rows = this.page.locator('.markers-panel .monaco-list-row', { hasText: words });
    await rows.first().waitFor({ state: is ? 'visible' : 'detached' });
  }

  /** What the list of a peek shows, once these words are in it. */
  async peeked(awaited: string): Promise<string[]> {
    const rows = this.page.locator('.peekview-widget .ref-tree .monaco-list-row');
    await rows.filter({ hasText: awaited }).first().waitFor();
    return rows.allInnerTexts();
  }

  /** Makes room for the editors. */
  async hidePanel(): Promise<void> {
    const panel = this.page.locator('.part.panel');
    if (await panel.isVisible()) await this.press('Control+J');
    await panel.waitFor({ state: 'hidden' });
  }

  /** What the only webview shows: VS Code puts it into a frame in a frame. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** A tree in the side bar, by its name. */
  tree(name: string): Locator {
    return this.page.locator('.pane').filter({
      has: this.page.locator('.pane-header', { hasText: exactly(name) }),
    });
  }

  /** The words of a message in the corner of the window. */
  async notification(words: RegExp): Promise<Locator> {
    const message = this.page.locator('.notification-list-item', { hasText: words }).first();
    await message.waitFor();
    return message;
  }
}

function exactly(words: string): RegExp {
  return new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
}
