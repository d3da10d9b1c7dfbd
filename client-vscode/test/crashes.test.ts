import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Crashes } from '../src/crashes';

describe('a server that ends by itself', () => {
  it('is started again at once, then later and later, then not', () => {
    const crashes = new Crashes();
    const waits = [0, 1, 2, 3, 4].map((second) => crashes.next(second * 1_000));
    assert.deepEqual(waits, [0, 1_000, 4_000, 15_000, undefined]);
  });

  it('is forgiven what is long ago', () => {
    const crashes = new Crashes();
    for (const hour of [0, 1, 2, 3, 4, 5]) assert.equal(crashes.next(hour * 3_600_000), 0);
  });
});
