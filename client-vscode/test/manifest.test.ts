import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capabilities, contributes } from '../package.json';
import manifestWords from '../package.nls.json';

describe('a folder that nobody has trusted yet', () => {
  const settings = Object.entries<object>(contributes.configuration.properties);

  it('is served', () => {
    assert.equal(capabilities.untrustedWorkspaces.supported, 'limited');
  });

  it('cannot choose a program that is run', () => {
    // Whatever may name a file on this machine is marked so; the rest can be set by any folder.
    const local = settings.filter(
      ([, setting]) => 'scope' in setting && String(setting.scope).startsWith('machine'),
    );
    assert.deepEqual(
      local.map(([name]) => name),
      ['antecedent.java.home'],
    );
    assert.deepEqual(
      capabilities.untrustedWorkspaces.restrictedConfigurations,
      local.map(([name]) => name),
    );
  });
});

describe('an article', () => {
  it('has its colours in themes, too, that say nothing about such colours', () => {
    const defaults = new Map<string, object>(Object.entries(contributes.configurationDefaults));
    for (const language of ['news', 'plaintext', 'markdown']) {
      const setting = Object.entries(defaults.get(`[${language}]`) ?? {});
      const colours = setting.find(([name]) => name === 'editor.semanticHighlighting.enabled');
      assert.deepEqual(colours, ['editor.semanticHighlighting.enabled', true], language);
    }
  });
});

describe('a command', () => {
  const { commands, menus, keybindings } = contributes;
  /** What is about an article, and does nothing without one. */
  const palette = new Map(menus.commandPalette.map((entry) => [entry.command, entry.when]));

  it('has a category in the palette, and a title that can be translated', () => {
    for (const { command, title, category } of commands) {
      assert.equal(category, 'Antecedent', command);
      assert.match(title, /^%command\.[\w.]+%$/, command);
    }
  });

  it('is offered where it can be done, by key as in the palette', () => {
    for (const { command, when } of keybindings) {
      assert.ok(palette.has(command), command);
      for (const part of palette.get(command)?.split(' && ') ?? []) {
        assert.ok(when.split(' && ').includes(part), `${command}: ${when}`);
      }
    }
  });

  it('has its key listed in the walkthrough', () => {
    const listed = manifestWords['walkthrough.decide.text'].toLowerCase();
    for (const { command, key } of keybindings) {
      const [, last] = key.split(' ');
      assert.ok(listed.includes(`**${last}**`), `${command}: ${key}`);
    }
  });

  it('stands beside entries of our own views alone', () => {
    for (const { command, when } of menus['view/item/context']) {
      assert.match(
        when,
        /^view (== antecedent\.actors|=~ \/\^antecedent\\\.\/) && viewItem /,
        command,
      );
    }
  });
});
