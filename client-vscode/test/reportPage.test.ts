import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withScript } from '../src/reportPage';

describe('the page of a report', () => {
  it('has our script with its nonce at its very end', () => {
    const page = withScript('<html><body><p>&lt;/body&gt;</p></body></html>', 'abc');
    assert.match(
      page,
      /^<html><body><p>&lt;\/body&gt;<\/p><script nonce="abc">[^]*<\/script><\/body><\/html>$/,
    );
  });
});
