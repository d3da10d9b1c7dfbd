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
  '--disable-dev-shm-usage', // A container has little of it.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Words and entries take their new colours some time after the window; a picture waits for that, a test never. */
const SETTLED_MS = 3_000;

/** No card by then is none at all, and the pointer moves again. */
const LOOK_AGAIN_MS = 5_000;

/** A window without files by then has been opened too early, and is opened again. */
const OPEN_AGAIN_MS = 20_000;

export class Workbench {
  private constructor(
    private readonly browser: BrowserContext,
    readonly page: Page,
    private readonly strangers: Set<string>,
    private readonly log: () => string,
  ) {}

  static async open(server: CodeServer, folder: string): Promise<Workbench> {
    const workbench = await Workbench.launch(path.join(server.root, 'browser'), () => server.log());
    await workbench.visit(server.address(folder));
    return workbench;
  }

  /**
   * @param profile a folder for what the browser keeps
   * @param log what is told where a step fails
   */
  static async launch(profile: string, log: () => string): Promise<Workbench> {
    const browser = await chromium.launchPersistentContext(profile, {
      executablePath: process.env['CHROMIUM'] ?? 'chromium',
      headless: true,
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      colorScheme: 'light',
      args: CHROMIUM_FLAGS,
    });
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(PATIENCE_MS);
    const strangers = new Set<string>();
    page.on('request', (request) => {
      const { protocol, hostname, host } = new URL(request.url());
      if (/^(http|ws)s?:$/.test(protocol) && hostname !== '127.0.0.1') strangers.add(host);
    });
    return new Workbench(browser, page, strangers, log);
  }

  /** Opens another folder, or the same one anew, in the same window. */
  async visit(address: string): Promise<void> {
    // A window that reads a workspace file before it is connected takes it for an empty one, and leaves it at that.
    await until('a window with files', async () => {
      // Asks nobody whether unsaved words may go.
      await this.page.goto('about:blank');
      await this.page.goto(address);
      return this.shown(OPEN_AGAIN_MS).then(
        () => true,
        () => false,
      );
    });
  }

  /** Waits until the window has the files of what is open. */
  async shown(timeout = PATIENCE_MS): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout });
  }

  async close(): Promise<void> {
    await this.browser.close();
    assert.deepEqual([...this.strangers], [], 'nothing but this machine was asked for');
  }

  /** Pictures, light and dark, into the folder that was asked for, if any was. */
  async picture(name: string): Promise<void> {
    const folder = process.env['PICTURES'];
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    // The folder of a test is no reader's concern.
    const places = this.page.locator('.peekview-widget .dirname');
    await places.evaluateAll((elements) => {
      for (const element of elements) element.textContent = '';
    });
    for (const [file, colorScheme, theme] of [
      [`${name}-dark`, 'dark', 'vs-dark'],
      [name, 'light', 'vs'],
    ] as const) {
      await this.page.emulateMedia({ colorScheme });
      await this.page.locator(`.monaco-workbench.${theme}`).waitFor();
      await this.page.waitForTimeout(SETTLED_MS);
      await this.page.screenshot({
        path: path.join(folder, `${file}.png`),
        animations: 'disabled',
      });
    }
  }

  /** Does something; where it fails, a picture of the window stays behind in out/, and the log is told. */
  async witnessed(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (problem) {
      const file = `out/failure-${Date.now()}.png`;
      await this.page.screenshot({ path: file });
      throw new Error(`See ${file}; the log:\n${this.log()}`, { cause: problem });
    }
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  /** Opens a file by its name; its words are on the screen afterwards. */
  async openFile(name: string): Promise<void> {
    const tab = this.page.locator(`.tab.active[data-resource-name="${name}"]`);
    // The list may move under the pointer while it fills.
    await until(`${name} is open`, async () => {
      await this.press('Control+P');
      await this.pick(name, name);
      return tab.waitFor({ timeout: LOOK_AGAIN_MS }).then(
        () => true,
        () => false,
      );
    });
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Runs a command by its whole title, category and all, to its end. */
  async run(title: string): Promise<void> {
    await this.begin(title);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The same for a command that asks something. */
  async begin(title: string): Promise<void> {
    // What is opened meanwhile takes the keyboard, and the palette goes.
    await until(`the command “${title}”`, async () => {
      await this.press('F1');
      return this.choose(title, `>${title}`, LOOK_AGAIN_MS).then(
        () => true,
        () => false,
      );
    });
  }

  /** Types into the quick input and takes the row with exactly these words, which is the end of it. */
  async pick(label: string, typed?: string): Promise<void> {
    await this.choose(label, typed);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** As {@link pick}, where one more question follows. */
  async choose(label: string, typed?: string, timeout = PATIENCE_MS): Promise<void> {
    if (typed !== undefined) await this.input.fill(typed, { timeout });
    await this.rows(label).first().click({ timeout });
  }

  /** Where one types what a command asks for. */
  get input(): Locator {
    return this.page.locator('.quick-input-widget:visible input[type=text]');
  }

  /** Waits until a box for words asks for something. */
  asked(title: string): Promise<void> {
    return this.page
      .locator('.quick-input-widget:visible .quick-input-title', { hasText: exactly(title) })
      .waitFor();
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

  /** Rests the pointer on the words at the place until a card with these words comes. */
  async hover(place: Place, awaited: RegExp): Promise<void> {
    await this.goTo(place);
    const card = this.page.locator('.monaco-hover:visible .hover-contents').last();
    await until(`a card with ${String(awaited)}`, async () => {
      const words = (await card.isVisible()) ? await card.innerText() : '';
      if (awaited.test(words)) return true;
      // The editor asks once a movement; and what is under the pointer moves when lenses come above it.
      if (!words.includes('Loading')) await this.pointAtCursor();
      return false;
    });
  }

  private async pointAtCursor(): Promise<void> {
    const cursor = await this.editor.locator('.cursors-layer .cursor').first().boundingBox();
    assert.ok(cursor, 'the cursor is in view');
    const { x, y, height } = cursor;
    await this.page.mouse.move(x + 4, y - 60);
    await this.page.mouse.move(x + 4, y + height / 2, { steps: 4 });
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

  /** Presses a key; gives the milliseconds until the frame in which more or fewer words are underlined than before. */
  async untilUnderlinesChange(key: string): Promise<number> {
    // Installed before the key is pressed, and asked after it.
    const probe = await this.page.evaluateHandle((patience) => {
      const underlines = () =>
        document.querySelectorAll('.squiggly-error, .squiggly-warning, .squiggly-info').length;
      const before = underlines();
      const changed = new Promise<number>((resolve, reject) => {
        const listen = () => {
          const pressed = performance.now();
          const look = () => {
            const time = performance.now() - pressed;
            if (underlines() !== before) resolve(time);
            else if (time > patience) reject(new Error('no other words are underlined'));
            else requestAnimationFrame(look);
          };
          look();
        };
        window.addEventListener('keydown', listen, { capture: true, once: true });
      });
      return { changed };
    }, PATIENCE_MS);
    await this.press(key);
    return probe.evaluate(({ changed }) => changed);
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
      has: this.page.locator('.pane-header', { hasText: new RegExp(`^\\s*${name}`) }),
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
