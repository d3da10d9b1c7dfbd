import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contributes } from '../package.json';
import { Candidate, COMMANDS, nearest, Person, QUESTIONS } from '../src/operations';
import { Range } from '../src/overview';

const AT: Range = { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } };
const NAME: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } };

const LUND: Candidate = { id: 'lund', name: 'Ann Lund', detail: 'person', here: true, range: NAME };
const REED: Candidate = { id: 'reed', name: 'Tom Reed', detail: 'person', here: false };

/** Somebody who gives these answers, one after the other: the label to choose, words to write, or nothing. */
function somebody(answers: (string | undefined)[], actors = [LUND, REED]): Person {
  const left = [...answers];
  const answer = () => {
    assert.ok(left.length > 0, 'nobody expected one more question');
    return left.shift();
  };
  return {
    say: (words, ...values) =>
      values.reduce((said, value, index) => said.replace(`{${index}}`, value), words),
    actors: () => Promise.resolve(actors),
    choose: (_title, choices, typed) => {
      const words = answer();
      const chosen = choices.find(({ label }) => label === words);
      if (words === undefined || chosen || !typed) return Promise.resolve(chosen?.value);
      return Promise.resolve(typed(words).value);
    },
    write: () => Promise.resolve(answer()),
    find: (words) => (words === 'said' ? NAME : undefined),
    findings: () => [{ code: 'pronoun-ambiguous', range: NAME }],
  };
}

function asked(command: string, person: Person) {
  const ask = COMMANDS[command];
  assert.ok(ask, command);
  return ask(AT, person);
}

describe('an operation', () => {
  it('says whom a word means: somebody known, somebody new, or nobody', async () => {
    const refer = async (answer: string) =>
      (await asked('antecedent.refer', somebody([answer])))?.['whom'];
    assert.deepEqual(await refer('Tom Reed'), { is: 'known', actor: 'reed' });
    assert.deepEqual(await refer('Bill Hayes'), { is: 'new', name: 'Bill Hayes' });
    assert.deepEqual(await refer('Nobody'), { is: 'nobody' });
  });

  it('is about whom the place means, and else about who is chosen', async () => {
    const here = await asked('antecedent.mergeActors', somebody(['Tom Reed']));
    assert.deepEqual(here, { operation: 'merge', actor: 'lund', into: 'reed' });
    const nobodyHere = [{ ...LUND, here: false }, REED];
    const chosen = await asked('antecedent.confirmActor', somebody(['Tom Reed'], nobodyHere));
    assert.deepEqual(chosen, { operation: 'confirm-actor', actor: 'reed' });
  });

  it('forgets a detail that is emptied', async () => {
    const described = await asked('antecedent.describeActor', somebody(['Note', '']));
    assert.deepEqual(described, {
      operation: 'describe',
      actor: 'lund',
      detail: 'note',
      value: '',
    });
  });

  it('finds the words that report, or is told that none do', async () => {
    const cue = (answer: string) => asked('antecedent.setCue', somebody([answer]));
    assert.deepEqual(await cue('said'), { operation: 'set-cue', at: AT, cue: NAME });
    assert.deepEqual(await cue(' '), { operation: 'set-cue', at: AT, cue: null });
    assert.equal(await cue('not there'), undefined);
  });

  it('dismisses a finding here or in the whole article', async () => {
    const dismiss = (answer: string) => asked('antecedent.dismiss', somebody([answer]));
    const code = 'pronoun-ambiguous';
    const here = { operation: 'dismiss', code, words: NAME };
    assert.deepEqual(await dismiss('pronoun-ambiguous here'), here);
    const all = { operation: 'dismiss', code };
    assert.deepEqual(await dismiss('pronoun-ambiguous in this article'), all);
  });

  it('is not done where somebody goes away', async () => {
    for (const ask of [...Object.values(COMMANDS), ...Object.values(QUESTIONS)]) {
      const questions: string[] = [];
      const away = somebody([], []);
      const gone = (title: string) => {
        questions.push(title);
        return Promise.resolve(undefined);
      };
      const operation = await ask(AT, { ...away, choose: gone, write: gone });
      assert.ok(questions.length === 0 || operation === undefined);
    }
  });

  it('has a command in the palette, under the one prefix where it has a key', () => {
    const commands = contributes.commands.map(({ command }) => command);
    assert.deepEqual(
      Object.keys(COMMANDS).filter((command) => !commands.includes(command)),
      [],
    );
    const keys = contributes.keybindings.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    assert.deepEqual(
      keys.filter((key) => !key.startsWith('alt+a ')),
      [],
    );
    const known = contributes.keybindings.every(({ command }) => commands.includes(command));
    assert.ok(known);
  });
});

describe('the nearest words', () => {
  it('are those with the fewest characters between', () => {
    assert.equal(nearest('said he, said she', 'said', 8), 9);
    assert.equal(nearest('said he, said she', 'said', 2), 0);
    assert.equal(nearest('said he', 'added', 2), undefined);
  });
});
