import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  Actor,
  bySource,
  chosen,
  inOrder,
  Mention,
  openQuestions,
  Overview,
  Statement,
} from '../src/overview';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };

function mention(words: string, open = false): Mention {
  return { range, words, around: '', open };
}

function actor(name: string, mentions: Mention[], statements: number[] = []): Actor {
  return { id: name, name, type: 'person', detail: 'person', range, mentions, statements };
}

function statement(
  words: string,
  source?: string,
  kind: Statement['kind'] = 'direct',
  open = false,
): Statement {
  const named = source === undefined ? {} : { source };
  return { range, selection: range, words, kind, open, ...named };
}

const words = (statements: Statement[]) => statements.map((one) => one.words);

describe('what an actor leaves open', () => {
  it('is whom its mentions mean and whether it says what it seems to say', () => {
    const reed = actor('Reed', [mention('Reed'), mention('he', true)], [1]);
    const overview: Overview = {
      version: 1,
      actors: [reed],
      statements: [statement('a', 'Hayes', 'direct', true), statement('b', 'Reed', 'direct', true)],
    };
    assert.equal(openQuestions(overview, reed), 2);
  });

  it('is nothing where all is clear', () => {
    const reed = actor('Reed', [mention('Reed')], [0]);
    const overview = { version: 1, actors: [reed], statements: [statement('a', 'Reed')] };
    assert.equal(openQuestions(overview, reed), 0);
  });
});

describe('the actors', () => {
  const actors = [actor('Weller', []), actor('Ábel', []), actor('Deane', [])];
  const names = (sorted: Actor[]) => sorted.map(({ name }) => name);

  it('stay as they come by weight, the weightiest first', () => {
    assert.deepEqual(names(inOrder(actors, 'weight')), ['Weller', 'Ábel', 'Deane']);
  });

  it('are sorted as people sort names', () => {
    assert.deepEqual(names(inOrder(actors, 'name')), ['Ábel', 'Deane', 'Weller']);
    assert.deepEqual(names(actors), ['Weller', 'Ábel', 'Deane'], 'and are left as they were');
  });
});

describe('the statements', () => {
  const all = [
    statement('a', 'Reed'),
    statement('b', undefined, 'direct', true),
    statement('c', 'Hayes', 'indirect'),
    statement('d', 'Hayes', 'mixed', true),
  ];

  it('are those of the kinds that are wanted, in text order', () => {
    const direct = new Set<Statement['kind']>(['direct', 'mixed']);
    assert.deepEqual(words(chosen(all, { kinds: direct, openFirst: false })), ['a', 'b', 'd']);
  });

  it('come with the open ones first on demand, else in order', () => {
    const kinds = new Set<Statement['kind']>(['direct', 'indirect', 'mixed']);
    assert.deepEqual(words(chosen(all, { kinds, openFirst: true })), ['b', 'd', 'a', 'c']);
  });

  it('by source begin with who says most and end with nobody', () => {
    const groups = bySource(all).map(({ source, statements }) => [source, words(statements)]);
    assert.deepEqual(groups, [
      ['Hayes', ['c', 'd']],
      ['Reed', ['a']],
      [undefined, ['b']],
    ]);
  });
});
