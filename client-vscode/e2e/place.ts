/** Where words stand in a text, as an editor counts: lines and columns from one. */
import assert from 'node:assert/strict';

export interface Place {
  line: number;
  column: number;
}

/** The place of the first occurrence of the words, or of the first after other words. */
export function placeOf(text: string, words: string, after = ''): Place {
  const from = text.indexOf(after);
  assert.ok(from >= 0, `“${after}” is in the text`);
  const start = text.indexOf(words, from + after.length);
  assert.ok(start >= 0, `“${words}” is in the text after “${after}”`);
  const before = text.slice(0, start).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
