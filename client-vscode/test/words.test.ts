import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import bundle from '../l10n/bundle.l10n.json';
import manifestWords from '../package.nls.json';

/** The bundle runs in out/, the tests in the package. */
const sources = readdirSync('src').map((file) => readFileSync(`src/${file}`, 'utf8'));

describe('the words that a translator gets', () => {
  it('are all that the extension says', () => {
    const said = sources.flatMap((source) =>
      [...source.matchAll(/(?:l10n\.t|\.say)\(\s*(?:'([^']+)'|"([^"]+)")/g)].map(
        (match) => match[1] ?? match[2],
      ),
    );
    assert.ok(said.length > 20);
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(said)].sort());
  });

  it('are all that the manifest names', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const named = [...manifest.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
    assert.deepEqual(Object.keys(manifestWords).sort(), [...new Set(named)].sort());
  });
});
